import type { RecordValue, Value } from '@parley/org'
import type { RunFault } from '../report/report.ts'

/**
 * Where a run stands, as plain JSON: it can be saved, sent through a worker's door and resumed. The run owns it and
 * changes it in place; `runStateOf` takes a copy for anybody else.
 */
export interface RunState {
  status: RunStatus
  /** Index of the element that runs next; `NOWHERE` when the path has ended. */
  element: number
  /** Index of the element that ran before it; `NOWHERE` at first. Tells a loop whether it is entered or continued. */
  previous: number
  /** Elements executed so far. */
  steps: number
  /** One value per slot: variables, outputs of elements, outcomes. */
  slots: Value[]
  /**
   * The very array of a slot's collection where nobody else holds it, so that *Add* may append to it in place; else
   * null. Whoever hands the array on takes it out of here, and the next *Add* copies once.
   */
  owned: (Value[] | null)[]
  /** One cursor per Loop element; null while the loop is not running. */
  loops: (LoopCursor | null)[]
  usage: LimitUsage
  /** Text of the latest fault, `$Flow.FaultMessage`. */
  faultMessage: string | null
  /** The fault that ended the run. */
  fault: RunFault | null
  /** Faults that took a fault path. */
  handledFaults: RunFault[]
  /** Set while the run stands at an element that is not simulated. */
  stopped: StoppedAt | null
  /** Requests that the platform accepted in this run, in order. */
  requests: SentRequest[]
  /** The same, after a rollback: they are no records any more. */
  undoneRequests: SentRequest[]
  /** Remarks about the run that are no faults, such as elements that were passed without being simulated. */
  remarks: RunRemark[]
  /** Messaging users that Get Records found, by element, for "not in any request". */
  found: FoundPeople[]
  inputs: RunInput[]
  /** Virtual instants, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
  startedAt: string
  endedAt: string | null
  interviewGuid: string
}

/**
 * `Running` until the path ends. `Stopped` stands *at* an element that is not simulated, with its transaction open:
 * `continuePast` or `cancelRun` is next. `Cancelled` was rolled back on a person's wish.
 */
export type RunStatus = 'Running' | 'Finished' | 'Waiting' | 'Failed' | 'Stopped' | 'Cancelled'

export interface LoopCursor {
  /** The collection as it was when the loop began: `items` up to `length` (an owner may append beyond it). */
  readonly items: readonly Value[]
  readonly length: number
  /** Items handed out so far. */
  position: number
}

/** What the transaction has used of its governor limits (messaging.md §7.2). */
export interface LimitUsage {
  soqlQueries: number
  queryRows: number
  dmlStatements: number
  dmlRows: number
}

export interface StoppedAt {
  readonly element: string
  /** For example `Screens are not simulated yet: a run has nobody to show them to`. */
  readonly reason: string
}

export interface SentRequest {
  readonly requestId: string
  readonly element: string
  /** API name of the messaging component. */
  readonly component: string
  readonly recipientIds: readonly string[]
}

export interface RunRemark {
  readonly code: string
  readonly message: string
  readonly element?: string
}

export interface FoundPeople {
  readonly element: string
  readonly records: readonly RecordValue[]
}

export interface RunInput {
  readonly name: string
  readonly value: Value
}

/** Stands for "no element" where an element's index is expected. */
export const NOWHERE = -1
