import { recordDeadEnd, recordDetail, recordExit } from '../trace/trace.ts'
import { failRun, finishRun } from './end-run.ts'
import { executedElementLimit } from './limits.ts'
import type { PreparedElement } from './program.ts'
import { raiseBreach } from './raise.ts'
import { NOWHERE, type RunStatus } from './run-state.ts'
import type { Raised, Run } from './run.ts'

/** Faults on a fault path that are kept by name; a loop may have a million of them. */
const HANDLED_KEPT = 1000

/** Executes one element and answers where the run stands then. A run that isn't running stays as it is. */
export function step(run: Run): RunStatus {
  return runSlice(run, 1)
}

/**
 * Executes up to `maxElements` elements, so that a worker can report progress and hear a cancel in between. Answers
 * where the run stands: `Running` means that there is more to do.
 */
export function runSlice(run: Run, maxElements: number): RunStatus {
  const state = run.state
  const end = Math.min(state.steps + maxElements, run.settings.maxSteps)
  while (state.status === 'Running' && state.steps < end) advance(run)
  if (state.status === 'Running' && state.steps >= run.settings.maxSteps) breachSteps(run)
  return state.status
}

function advance(run: Run): void {
  const { program, state } = run
  const element = program.elements[state.element]
  if (element === undefined) return finishRun(run)
  const exit = element.execute(run)
  if (run.raised === undefined) leaveBy(run, exit)
  else settleRaised(run, element, run.raised)
}

/** Leaves the current element by an exit: notes it and moves to what it leads to. */
function leaveBy(run: Run, exit: number): void {
  const { program, state } = run
  recordExit(run.trace, exit)
  state.steps += 1
  state.previous = state.element
  state.element = program.targets[exit] ?? NOWHERE
  if (state.element === NOWHERE) finishRun(run)
}

function breachSteps(run: Run): void {
  const { maxSteps } = run.settings
  const element = run.program.elements[run.state.element]
  if (maxSteps === executedElementLimit(run.program, run.settings.limits)) {
    raiseBreach(
      run,
      'limit-executed-elements',
      `The interview executed ${maxSteps} elements, which is all that a flow of API 56 or older may. Everything it did is undone. Raise the flow's API version, or loop over fewer items.`,
    )
  } else {
    raiseBreach(
      run,
      'step-limit',
      `The run was ended after ${maxSteps} elements, because it looks endless. Check that each loop in the flow reaches its end, or raise the step limit.`,
    )
  }
  if (element !== undefined && run.raised !== undefined) settleRaised(run, element, run.raised)
}

/** Decides what becomes of a fault, a breach or a stop. */
function settleRaised(run: Run, element: PreparedElement, raised: Raised): void {
  const { state } = run
  run.raised = undefined
  if (raised.type === 'stop') return stopAt(run, element, raised.reason)
  const fault = { element: element.name, code: raised.code, message: raised.message }
  const handled = raised.type === 'fault' && element.faultExit !== NOWHERE
  recordDetail(run.trace, { type: 'fault', step: state.steps, code: fault.code, message: fault.message, handled })
  state.faultMessage = fault.message
  if (handled) {
    if (state.handledFaults.length < HANDLED_KEPT) state.handledFaults.push(fault)
    return leaveBy(run, element.faultExit)
  }
  recordDeadEnd(run.trace, state.element)
  state.steps += 1
  failRun(run, fault)
}

function stopAt(run: Run, element: PreparedElement, reason: string): void {
  if (run.settings.continuePast) {
    passBy(run, element, reason)
    return
  }
  run.state.status = 'Stopped'
  run.state.stopped = { element: element.name, reason }
}

/** Leaves an element that is not simulated by its normal exit, as if it had done nothing, and remembers that. */
export function passBy(run: Run, element: PreparedElement, reason: string): void {
  const { remarks } = run.state
  if (!remarks.some((remark) => remark.element === element.name)) {
    remarks.push({ code: 'not-simulated', message: `${reason}; the run went past it.`, element: element.name })
  }
  leaveBy(run, element.normalExit)
}
