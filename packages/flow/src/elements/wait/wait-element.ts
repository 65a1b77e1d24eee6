import type { ActionInput, ActionOutput, Condition, Connector, ElementHeader, RecordFilter } from '../element.ts'

/** Wait in all its forms: for conditions and events, for an amount of time, until a date. */
export interface WaitElement extends ElementHeader {
  readonly kind: 'wait'
  /** `WaitDuration`, `WaitDate` …; missing for Wait for Conditions. */
  readonly elementSubtype?: string
  /** The first one that happens decides; the forms for an amount of time and a date have a single one. */
  readonly waitEvents: readonly WaitEvent[]
  readonly timeZoneId?: string
  readonly defaultConnectorLabel: string
  /** Where it goes on when no event's conditions are met. */
  readonly defaultNext?: Connector
  readonly fault?: Connector
}

/** What a Wait waits for (a wait configuration). */
export interface WaitEvent {
  readonly name: string
  readonly label: string
  /** `AlarmEvent`, `DateRefAlarmEvent` or the API name of a platform event. */
  readonly eventType?: string
  readonly conditionLogic: string
  readonly conditions: readonly Condition[]
  readonly inputParameters: readonly ActionInput[]
  readonly outputParameters: readonly ActionOutput[]
  /** For an amount of time: how many of `offsetUnit` (`Minutes`, `Hours`, `Days` …). */
  readonly offset?: number
  readonly offsetUnit?: string
  /** For a date: fixed, or the resource that has it. */
  readonly resumeDate?: string
  readonly resumeDateReference?: string
  /** The time of day at which it goes on, as the file writes it. */
  readonly resumeTime?: string
  /** For a record's change: which records. */
  readonly object?: string
  readonly filterLogic: string
  readonly filters: readonly RecordFilter[]
  readonly next?: Connector
}
