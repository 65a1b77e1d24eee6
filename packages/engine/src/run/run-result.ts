import type { Value } from '@parley/org'
import type { RunFault } from '../report/report.ts'
import type { RunRemark, RunStatus, SentRequest, StoppedAt } from './run-state.ts'
import type { Run } from './run.ts'

/** What a run has come to so far, for screens and reports. A view of the run: read it, don't keep it. */
export interface RunResult {
  readonly status: RunStatus
  /** The fault that ended the run; one that took a fault path is in `handledFaults` (the first 1,000). */
  readonly fault: RunFault | null
  readonly handledFaults: readonly RunFault[]
  /** Where the run stands, when it is `Stopped`. */
  readonly stopped: StoppedAt | null
  /** Variables that are available for output, by name, in the file's order. */
  readonly outputs: ReadonlyMap<string, Value>
  /** Requests that the platform accepted, in order. Accepted is not sent: that is the request's own story. */
  readonly requests: readonly SentRequest[]
  /** Requests that a rollback undid. */
  readonly undoneRequests: readonly SentRequest[]
  readonly remarks: readonly RunRemark[]
  /** Elements executed. */
  readonly steps: number
  readonly startedAt: string
  readonly endedAt: string | null
}

export function runResult(run: Run): RunResult {
  const { state, program } = run
  const { status, fault, handledFaults, stopped, requests, undoneRequests, remarks, steps, startedAt, endedAt } = state
  const outputs = new Map(program.outputs.map(({ name, slot }) => [name, state.slots[slot] ?? null]))
  return {
    status,
    fault,
    handledFaults,
    stopped,
    outputs,
    requests,
    undoneRequests,
    remarks,
    steps,
    startedAt,
    endedAt,
  }
}
