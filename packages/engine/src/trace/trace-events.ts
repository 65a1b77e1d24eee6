import type { Run } from '../run/run.ts'
import type { TraceEvent } from './event.ts'
import { traceSteps, type RunStep } from './trace-steps.ts'

/** The events of a page of executed elements: entered, what it did, the branch it took. */
export function traceEvents(run: Run, from: number, count: number): readonly TraceEvent[] {
  return traceSteps(run, from, count).flatMap(eventsOf)
}

function eventsOf({ step, element, exit, conditions, events }: RunStep): readonly TraceEvent[] {
  const entered: TraceEvent = { type: 'elementEntered', step, element }
  if (exit === null) return [entered, ...events]
  const taken = { type: 'branchTaken', step, element, exit } as const
  return [entered, ...events, conditions.length === 0 ? taken : { ...taken, conditions }]
}
