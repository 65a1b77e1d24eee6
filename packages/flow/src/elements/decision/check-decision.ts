import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { conditionMistakes } from '../conditions/condition-mistakes.ts'
import type { DecisionElement, Outcome } from '../element.ts'

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
  return element.outcomes.flatMap((outcome, index) =>
    checkOutcome(element.name, outcome, `outcomes/${index}`, surroundings),
  )
}

function checkOutcome(
  element: string,
  outcome: Outcome,
  place: string,
  surroundings: Surroundings,
): readonly Finding[] {
  const findings: Finding[] = []
  if (outcome.label.trim() === '') {
    findings.push({
      code: 'decision/outcome-label-missing',
      message: `The outcome ${outcome.name} has no label. Enter one; it stands on its line.`,
      where: { element, field: `${place}/label` },
    })
  }
  if (outcome.conditions.length === 0 && outcome.conditionLogic !== 'formula_evaluates_to_true') {
    findings.push({
      code: 'decision/condition-missing',
      message: `The outcome ${outcome.label || outcome.name} has no condition. Add at least one.`,
      where: { element, field: `${place}/conditions` },
    })
  }
  const title = `${outcome.label || outcome.name}, condition`
  const mistakes = conditionMistakes(outcome.conditionLogic, outcome.conditions, surroundings, title)
  for (const { rule, message, field } of mistakes) {
    findings.push({ code: `decision/${rule}`, message, where: { element, field: `${place}/${field}` } })
  }
  return findings
}
