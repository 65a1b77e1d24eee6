import type { Run } from '../run/run.ts'

/** How much of a run its trace holds. */
export interface TraceExtent {
  /** Elements executed. */
  readonly steps: number
  /** Steps that can be read one by one: all, or none at level `counts`. */
  readonly kept: number
  /** Values, conditions and effects that were too many to keep; the steps themselves are all there. */
  readonly droppedDetails: number
}

export function traceExtent({ trace }: Run): TraceExtent {
  const kept = trace.level === 'counts' ? 0 : trace.stepCount
  return { steps: trace.stepCount, kept, droppedDetails: trace.droppedDetails }
}
