import type { Problem } from '../../problems/problem.ts'
import { logicMistake } from '../conditions/condition-logic.ts'
import type { Condition, DecisionElement, Outcome } from '../element.ts'

/** A decision without outcomes, outcomes that are not finished, and custom logic that doesn't fit its conditions. */
export function checkDecision(element: DecisionElement): readonly Problem[] {
  if (element.outcomes.length === 0) {
    return [
      {
        code: 'decision/outcome-missing',
        severity: 'error',
        message: 'This decision has no outcomes, so it decides nothing. Add one.',
        where: { element: element.name, field: 'outcomes' },
      },
    ]
  }
  return element.outcomes.flatMap((outcome, index) => checkOutcome(element.name, outcome, `outcomes/${index}`))
}

function checkOutcome(element: string, outcome: Outcome, field: string): Problem[] {
  const problems: Problem[] = []
  const title = outcome.label || outcome.name
  if (outcome.label.trim() === '') {
    problems.push({
      code: 'decision/outcome-label-missing',
      severity: 'error',
      message: `The outcome ${outcome.name} has no label. Enter one; it stands on its line.`,
      where: { element, field: `${field}/label` },
    })
  }
  if (outcome.conditions.length === 0 && !isFormula(outcome.conditionLogic)) {
    problems.push({
      code: 'decision/condition-missing',
      severity: 'error',
      message: `The outcome ${title} has no condition. Add at least one.`,
      where: { element, field: `${field}/conditions` },
    })
  }
  const mistake = logicMistake(outcome.conditionLogic, outcome.conditions.length)
  if (mistake !== undefined) {
    problems.push({
      code: `decision/${mistake.code}`,
      severity: 'error',
      message: mistake.message,
      where: { element, field: `${field}/conditionLogic` },
    })
  }
  for (const [row, condition] of outcome.conditions.entries()) {
    problems.push(...checkCondition(element, condition, `${field}/conditions/${row}`, `${title}, condition ${row + 1}`))
  }
  return problems
}

function checkCondition(element: string, condition: Condition, field: string, title: string): Problem[] {
  const missing = (code: string, member: keyof Condition, what: string): Problem => ({
    code: `decision/${code}`,
    severity: 'error',
    message: `${title} has no ${what}. Choose one.`,
    where: { element, field: `${field}/${member}` },
  })
  const problems: Problem[] = []
  if (condition.leftValueReference === '') problems.push(missing('resource-missing', 'leftValueReference', 'resource'))
  if (condition.operator === '' || condition.operator === 'None') {
    problems.push(missing('operator-missing', 'operator', 'operator'))
  }
  if (condition.rightValue === undefined) problems.push(missing('value-missing', 'rightValue', 'value'))
  return problems
}

function isFormula(conditionLogic: string): boolean {
  return conditionLogic === 'formula_evaluates_to_true'
}
