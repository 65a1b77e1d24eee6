import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'
import { misfit, typeInWords } from '../../types/misfit.ts'
import { logicMistake } from '../conditions/condition-logic.ts'
import { comparedType, operatorFits } from '../conditions/condition-operators.ts'
import type { Condition, DecisionElement, Outcome } from '../element.ts'

/** A decision without outcomes, outcomes that are not finished, custom logic and types that do not fit. */
export function checkDecision(element: DecisionElement, surroundings: Surroundings): readonly Finding[] {
  if (element.outcomes.length === 0) {
    return [
      {
        code: 'decision/outcome-missing',
        message: 'This decision has no outcomes, so it decides nothing. Add one.',
        where: { element: element.name, field: 'outcomes' },
      },
    ]
  }
  return element.outcomes.flatMap((outcome, index) => [
    ...checkOutcome(element.name, outcome, `outcomes/${index}`),
    ...outcome.conditions.flatMap((condition, row) =>
      checkCondition(condition, `${outcome.label || outcome.name}, condition ${row + 1}`, surroundings).map(
        ({ member, ...finding }) => ({
          ...finding,
          where: { element: element.name, field: `outcomes/${index}/conditions/${row}/${member}` },
        }),
      ),
    ),
  ])
}

function checkOutcome(element: string, outcome: Outcome, field: string): Finding[] {
  const findings: Finding[] = []
  if (outcome.label.trim() === '') {
    findings.push({
      code: 'decision/outcome-label-missing',
      message: `The outcome ${outcome.name} has no label. Enter one; it stands on its line.`,
      where: { element, field: `${field}/label` },
    })
  }
  if (outcome.conditions.length === 0 && outcome.conditionLogic !== 'formula_evaluates_to_true') {
    findings.push({
      code: 'decision/condition-missing',
      message: `The outcome ${outcome.label || outcome.name} has no condition. Add at least one.`,
      where: { element, field: `${field}/conditions` },
    })
  }
  const mistake = logicMistake(outcome.conditionLogic, outcome.conditions.length)
  if (mistake !== undefined) {
    const where = { element, field: `${field}/conditionLogic` }
    findings.push({ code: `decision/${mistake.code}`, message: mistake.message, where })
  }
  return findings
}

interface RowFinding extends Omit<Finding, 'where'> {
  readonly member: keyof Condition
}

function checkCondition(condition: Condition, title: string, surroundings: Surroundings): RowFinding[] {
  const { leftValueReference, operator, rightValue } = condition
  const findings: RowFinding[] = []
  const isOperatorMissing = operator === '' || operator === 'None'
  if (leftValueReference === '') {
    const message = `${title} has no resource. Choose one.`
    findings.push({ code: 'decision/resource-missing', message, member: 'leftValueReference' })
  }
  if (isOperatorMissing) {
    findings.push({
      code: 'decision/operator-missing',
      message: `${title} has no operator. Choose one.`,
      member: 'operator',
    })
  }
  if (rightValue === undefined) {
    findings.push({
      code: 'decision/value-missing',
      message: `${title} has no value. Choose one.`,
      member: 'rightValue',
    })
  }
  return isOperatorMissing || leftValueReference === ''
    ? findings
    : [...findings, ...checkTypes(condition, title, surroundings)]
}

function checkTypes(condition: Condition, title: string, surroundings: Surroundings): RowFinding[] {
  const { leftValueReference, operator, rightValue } = condition
  const type = knownType(leftValueReference, surroundings)
  const isTriggeringRecord = /^\$Record(\.|$)/.test(leftValueReference)
  if (!operatorFits(operator, { type, isTriggeringRecord }, 'condition')) {
    const left = type === undefined ? leftValueReference : `${leftValueReference} (${typeInWords(type)})`
    const message = `${title}: ${operator} is not possible with ${left}. Choose another operator.`
    return [{ code: 'decision/operator-type', message, member: 'operator' }]
  }
  const wanted = comparedType(operator, type)
  const given = misfit(rightValue, wanted, surroundings)
  if (given === undefined) return []
  const message = `${title}: ${given} does not fit; ${operator} needs ${typeInWords(wanted)} here. Choose another value.`
  return [{ code: 'decision/value-type', message, member: 'rightValue' }]
}
