import { failStopped } from './continue-past.ts'
import type { RunStatus } from './run-state.ts'
import type { Run } from './run.ts'
import { runSlice } from './step.ts'

export interface RunToEndOptions {
  /** Called after each slice with the number of elements executed so far. Answering `false` stops the run there; it stays `Running`. */
  readonly onYield?: (steps: number) => boolean | void
  /** Elements per slice. Default 100,000. */
  readonly slice?: number
}

/**
 * Runs to the end without anybody to ask: an element that is not simulated ends the run as `Failed` with the code
 * `not-simulated` (unless the run was created to continue past it).
 */
export function runToEnd(run: Run, options: RunToEndOptions = {}): RunStatus {
  const slice = options.slice ?? 100_000
  while (runSlice(run, slice) === 'Running') {
    if (options.onYield?.(run.state.steps) === false) return run.state.status
  }
  if (run.state.status === 'Stopped') failStopped(run)
  return run.state.status
}
