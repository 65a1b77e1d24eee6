import type { Condition, DecisionElement, Outcome } from '@parley/flow'
import { raiseFault } from '../../run/raise.ts'
import { NOWHERE } from '../../run/run-state.ts'
import type { Run } from '../../run/run.ts'
import { readLogic, type Logic } from '../condition-logic.ts'
import type { ElementOutput, ElementRunner, ElementSite, Execute } from '../element-runner.ts'
import { compileCondition, type Test } from './compile-condition.ts'

/**
 * Takes the first outcome whose conditions are met, else the default one. Conditions are evaluated in order and only as
 * far as the logic needs them. Each outcome is a Boolean resource of its own: true for the one taken, false for the others.
 */
export const decision: ElementRunner<'decision'> = { outputs, prepare }

function outputs(element: DecisionElement): readonly ElementOutput[] {
  return element.outcomes.map((outcome) => ({ name: outcome.name, type: { dataType: 'Boolean', isCollection: false } }))
}

function prepare(element: DecisionElement, site: ElementSite): Execute {
  const outcomes = element.outcomes.map((outcome, index) => ({
    exit: site.outcomeExits[index] ?? NOWHERE,
    slot: site.scope.slots.get(outcome.name)?.index ?? NOWHERE,
    test: compileOutcome(site, element, outcome),
  }))
  const otherwise = site.exit('defaultConnector')
  return (run) => {
    const { slots } = run.state
    for (const outcome of outcomes) if (outcome.slot !== NOWHERE) slots[outcome.slot] = false
    for (const outcome of outcomes) {
      if (outcome.test(run)) {
        if (outcome.slot !== NOWHERE) slots[outcome.slot] = true
        return outcome.exit
      }
      if (run.raised !== undefined) return NOWHERE
    }
    return otherwise
  }
}

function compileOutcome(site: ElementSite, element: DecisionElement, outcome: Outcome): Test {
  const logic = readLogic(outcome.conditionLogic, outcome.conditions.length)
  if (logic === undefined) {
    return (run) => {
      raiseFault(
        run,
        'condition-logic',
        `${element.label}: the condition logic "${outcome.conditionLogic}" of ${outcome.label} can't be read.`,
      )
      return false
    }
  }
  const tests = outcome.conditions.map((condition: Condition, index) =>
    compileCondition(site.scope, outcome.name, condition, index),
  )
  // An outcome without conditions is never met; a Decision may be saved so as a draft.
  return tests.length === 0 ? () => false : combine(logic, tests)
}

function combine(logic: Logic, tests: readonly Test[]): Test {
  if ('condition' in logic) return tests[logic.condition] ?? (() => false)
  if ('not' in logic) {
    const inner = combine(logic.not, tests)
    return (run) => !inner(run) && run.raised === undefined
  }
  if ('and' in logic) return every(logic.and.map((part) => combine(part, tests)))
  return some(logic.or.map((part) => combine(part, tests)))
}

function every(parts: readonly Test[]): Test {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return only
  return (run: Run) => {
    for (const part of parts) if (!part(run)) return false
    return true
  }
}

function some(parts: readonly Test[]): Test {
  return (run: Run) => {
    for (const part of parts) {
      if (part(run)) return true
      if (run.raised !== undefined) return false
    }
    return false
  }
}
