import type { Connector, ElementHeader, RecordFilter } from '../element.ts'

/** Where every run begins: what sets the flow off, and the paths that it then takes (flow-builder.md §5.1). */
export interface StartElement extends ElementHeader {
  readonly kind: 'start'
  readonly object?: string
  /** FlowTriggerType; missing or `None` where somebody or something else starts the flow. */
  readonly triggerType?: string
  readonly recordTriggerType?: string
  /** Entry conditions on the record: rows with their logic, or a formula. */
  readonly filterLogic: string
  readonly filters: readonly RecordFilter[]
  readonly filterFormula: string
  /** Runs for an updated record only when the update made the conditions true. */
  readonly doesRequireRecordChangedToMeetCriteria: boolean
  /** The schedule as the file writes it: `Daily`, `2026-01-01`, `07:00:00.000Z`; empty where there is none. */
  readonly frequency: string
  readonly startDate: string
  readonly startTime: string
  readonly flowRunAsUser: string
  readonly maxBatchSize?: number
  /** What sets off flows of newer kinds; each is empty where it does not apply. */
  readonly segment: string
  readonly form: string
  readonly eventName: string
  readonly capabilities: readonly Capability[]
  readonly next?: Connector
  readonly scheduledPaths: readonly ScheduledPath[]
}

/** What an agent or prompt that uses the flow offers, for example a prompt template's type. */
export interface Capability {
  readonly capabilityName: string
}

export interface ScheduledPath {
  readonly name: string
  readonly label: string
  /** `AsyncAfterCommit` runs right after the transaction; missing for one with a time. */
  readonly pathType?: string
  /** Negative before the time source. */
  readonly offsetNumber?: number
  readonly offsetUnit?: string
  /** `RecordTriggerEvent`, or `RecordField` with the field. */
  readonly timeSource?: string
  readonly recordField?: string
  readonly maxBatchSize?: number
  readonly next?: Connector
}
