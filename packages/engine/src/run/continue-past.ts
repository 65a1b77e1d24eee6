import { recordDeadEnd, recordDetail } from '../trace/trace.ts'
import { abandonRun, failRun } from './end-run.ts'
import type { Run } from './run.ts'
import type { RunStatus } from './run-state.ts'
import { passBy } from './step.ts'

/** Goes on past the element that the run stands at, as if it had done nothing; run on with `runSlice` or `runToEnd`. */
export function continuePast(run: Run): RunStatus {
  const { state } = run
  const element = run.program.elements[state.element]
  if (state.status !== 'Stopped' || state.stopped === null || element === undefined) return state.status
  const { reason } = state.stopped
  state.stopped = null
  state.status = 'Running'
  passBy(run, element, reason)
  return state.status
}

/** Ends a run that stands at an element which is not simulated: `Failed`, code `not-simulated`, everything undone. */
export function failStopped(run: Run): RunStatus {
  const { state } = run
  if (state.status !== 'Stopped' || state.stopped === null) return state.status
  const { element, reason } = state.stopped
  const fault = {
    element,
    code: 'not-simulated',
    message: `${reason}. Everything that the run did is undone. Let the run continue past it, or take the element out.`,
  }
  recordDetail(run.trace, {
    type: 'fault',
    step: state.steps,
    code: fault.code,
    message: fault.message,
    handled: false,
  })
  recordDeadEnd(run.trace, state.element)
  state.steps += 1
  failRun(run, fault)
  return state.status
}

/** Stops a run that is running or stands somewhere: everything it did is rolled back, and the org stays usable. */
export function cancelRun(run: Run): RunStatus {
  if (run.state.status === 'Running' || run.state.status === 'Stopped') abandonRun(run)
  return run.state.status
}
