import { apiNameFrom, declaredNames, loopsAround, viewOf, type DecisionElement, type Edit } from '@parley/flow'
import { dispatch, sessionStore } from '../../session/index.ts'
import { newOutcome } from './new-outcome.ts'

/** Adds an outcome at the end. Inside a loop its path goes on with the next turn, as an open end would stop the flow. */
export function addOutcome(decision: DecisionElement): void {
  const { document } = sessionStore.getState()
  if (!document) return
  const outcome = newOutcome(apiNameFrom('New Outcome', declaredNames(document)))
  const loop = loopsAround(viewOf(document)).get(decision.name)
  const outcomes = [...decision.outcomes, outcome]
  const edits: Edit[] = [{ type: 'changeElement', element: decision.name, kind: 'decision', changes: { outcomes } }]
  if (loop !== undefined) {
    const from = { element: decision.name, exit: `rules/${outcome.name}` }
    edits.push({ type: 'connect', from, target: loop })
  }
  dispatch({ type: 'together', edits }, { label: 'Add outcome' })
}
