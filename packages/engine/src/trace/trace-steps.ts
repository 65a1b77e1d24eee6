import type { Run } from '../run/run.ts'
import { conditionTrace, detailEvent } from './detail-event.ts'
import type { ConditionTrace, TraceEvent } from './event.ts'
import { entryAt, type Detail, type Trace } from './trace.ts'

/** One executed element with what it did. */
export interface RunStep {
  /** Counts executed elements from 0. */
  readonly step: number
  readonly element: string
  /** The exit that it left by; null where the run ended or stands in it. */
  readonly exit: string | null
  /** Each condition that it evaluated, in order (level `values`). */
  readonly conditions: readonly ConditionTrace[]
  /** What else it did, in order: all events of the step but `elementEntered` and `branchTaken`. */
  readonly events: readonly TraceEvent[]
}

/** A page of the executed elements. Empty where the trace keeps only counts. */
export function traceSteps(run: Run, from: number, count: number): readonly RunStep[] {
  const { program, trace } = run
  const steps: RunStep[] = []
  let detail = firstDetailOf(trace, from)
  for (let step = from; step < from + count; step++) {
    const entry = entryAt(trace, step)
    if (entry === undefined) break
    const exit = entry < 0 ? undefined : program.exits[entry]
    const element = program.elements[exit?.element ?? -1 - entry]?.name ?? ''
    const details: Detail[] = []
    for (let next = trace.details[detail]; next?.step === step; next = trace.details[++detail]) details.push(next)
    steps.push({ step, element, exit: exit?.id ?? null, ...told(details, element) })
  }
  return steps
}

function told(details: readonly Detail[], element: string): Pick<RunStep, 'conditions' | 'events'> {
  const conditions: ConditionTrace[] = []
  const events: TraceEvent[] = []
  for (const detail of details) {
    if (detail.type === 'condition') conditions.push(conditionTrace(detail))
    else events.push(detailEvent(detail, element))
  }
  return { conditions, events }
}

/** Place of the first detail of a step or of one after it. */
function firstDetailOf(trace: Trace, step: number): number {
  let [low, high] = [0, trace.details.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((trace.details[middle]?.step ?? 0) < step) low = middle + 1
    else high = middle
  }
  return low
}
