import { raiseStop } from '../run/raise.ts'
import { NOWHERE } from '../run/run-state.ts'
import type { Execute } from './element-runner.ts'

/** The runner of a kind that no run goes through yet; the reason is a sentence without its full stop. */
export function notSimulated(reason: string): { readonly notSimulated: string; readonly prepare: () => Execute } {
  return { notSimulated: reason, prepare: () => stopAt(reason) }
}

/** Stops the run at the element with the reason; a person decides whether to go past it. */
export function stopAt(reason: string): Execute {
  return (run) => {
    raiseStop(run, reason)
    return NOWHERE
  }
}
