import type { CheckContext } from '@parley/flow'
import type {
  CommandOutcome,
  ConversationItem,
  DueEvent,
  MessageVerdict,
  OrgCommand,
  QueryError,
  QueryResult,
  RecordValue,
  SessionCard,
  Value,
} from '@parley/org'
import type { FileProblem, OrgFacts, OutlineRow, RunFault, TraceCounts, TraceEvent } from '@parley/engine'
import type { FilesToAdd } from './add-files.ts'

/**
 * What the screen knows of the org and the run: questions and commands, all asynchronous, all plain data. Today a Web
 * Worker answers; the same hooks can later talk to a server. The trace and the tables stay on the other side: the
 * screen asks for pages and counts.
 */
export interface OrgClient {
  /** Makes the org of a project: from a stored snapshot when there is one that fits, else fresh from its files. */
  openProject(project: ProjectFiles, snapshot: unknown): Promise<OpenedOrg>
  /** What an import has to know of the org of this project; waits until that project is open. */
  orgFacts(projectId: string): Promise<OrgFacts>
  /**
   * Puts further files into the project, once it is open, and into its org as it is now. With any problem nothing is
   * changed.
   */
  addFiles(files: FilesToAdd): Promise<AddedFiles>
  /** Switches an assumption about the platform from now on; a reset keeps it. */
  setAssumption(id: string, choice: string): Promise<void>
  people(request: PeopleRequest): Promise<Page<Person>>
  /** The shortest list of people that shows every verdict this org can give. */
  pickOneOfEach(): Promise<readonly string[]>
  recordOptions(request: { object: string; search: string; limit: number }): Promise<readonly RecordOption[]>
  /** Runs the flow as it is on the screen, saved or not. `onProgress` gets the number of executed elements. */
  run(request: RunRequest, onProgress: (elements: number) => void): Promise<RunSummary>
  /** Ends the run under way; its transaction is rolled back, the org is kept. */
  cancel(): Promise<void>
  /** After a stop at an element that is not simulated. */
  continuePast(onProgress: (elements: number) => void): Promise<RunSummary>
  stop(): Promise<RunSummary>
  lastRun(): Promise<RunSummary | undefined>
  /** A page of *What happened*: the top level, or inside a folded row. */
  outline(request: OutlineRequest): Promise<Page<OutlineLine>>
  /** What one step did: values before and after, conditions, effects. */
  stepEvents(step: number): Promise<readonly TraceEvent[]>
  requests(): Promise<readonly RequestRow[]>
  recipients(request: RecipientsRequest): Promise<RecipientsPage>
  /** Byte for byte what `parley run --json` prints for the last run. */
  reportJson(): Promise<string>
  /** The recipients that the filter shows, as CSV (RFC 4180). */
  csv(request: RecipientsRequest): Promise<string>
  clock(): Promise<ClockFace>
  nextEvent(): Promise<CommandOutcome>
  /** Advances while the next event is a dispatch. */
  letTheQueueRun(): Promise<CommandOutcome>
  command(command: OrgCommand): Promise<CommandOutcome>
  query(soql: string): Promise<QueryResult | { readonly error: QueryError }>
  record(id: string): Promise<RecordValue | undefined>
  /** One person's whole story; undefined when there is no such messaging user. */
  person(request: PersonRequest): Promise<PersonStory | undefined>
  reset(): Promise<void>
  undoReset(): Promise<void>
  /** The org and the last run as plain data for storage; undefined while nothing has changed since it was asked last. */
  snapshot(): Promise<unknown>
}

export interface ProjectFiles {
  readonly id: string
  readonly name: string
  /** Path in the project → text. */
  readonly files: ReadonlyMap<string, string>
}

export interface OpenedOrg {
  readonly context: CheckContext
  readonly problems: readonly {
    readonly code: string
    readonly message: string
    readonly file?: string
    readonly line?: number
  }[]
}

export interface AddedFiles {
  readonly context: CheckContext
  readonly problems: readonly FileProblem[]
}

export interface Page<T> {
  readonly total: number
  readonly items: readonly T[]
}

export interface PeopleRequest {
  readonly search: string
  readonly channel?: string
  /** These come first. */
  readonly chosen: readonly string[]
  readonly offset: number
  readonly limit: number
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly channel: string
  readonly consent: string | null
  readonly session: string | null
  readonly platformKey: string
}

/** Somebody of the run whom no request names; `from` is the input or the Get Records that knew them. */
export interface PersonOutsideRequests extends Person {
  readonly from: string
}

export interface PersonRequest {
  readonly id: string
  /** The message whose verdict is asked for; the newest one to this person without it. */
  readonly messageIdentifier?: string
}

export interface PersonStory {
  readonly person: Person
  /** `WhatsApp`, `Text`, `EmbeddedMessaging` … for the bubbles' tint. */
  readonly messageType: string
  readonly conversation: readonly ConversationItem[]
  readonly card: SessionCard
  /** Undefined when no message was asked for this person. */
  readonly verdict?: MessageVerdict
}

export interface RecordOption {
  readonly id: string
  readonly label: string
  readonly detail: string
}

export interface RunRequest {
  readonly flowApiName: string
  readonly flowXml: string
  readonly inputs: Readonly<Record<string, Value>>
  readonly startFrom: 'now' | 'beforeLastRun' | 'fresh'
  readonly seed: number
  /** Virtual start, ISO; only with a fresh org. */
  readonly startTime?: string
  readonly limits: 'on' | 'off'
}

export interface RunSummary {
  readonly status: 'Finished' | 'Waiting' | 'Failed' | 'Stopped' | 'Cancelled' | 'NotStarted'
  readonly fault?: RunFault
  /** A fault that a fault path caught. */
  readonly handledFault?: RunFault
  /** For Stopped: the element that is not simulated. */
  readonly stoppedAt?: { readonly element: string; readonly reason: string }
  /** For NotStarted: inputs that can't be used, by name. */
  readonly inputErrors?: readonly { readonly input: string; readonly message: string }[]
  readonly startedAt: string
  readonly elements: number
  readonly requestIds: readonly string[]
  readonly undoneRequests: readonly { readonly element: string; readonly recipients: number }[]
  readonly counts: TraceCounts
  /** Exits in the order in which they were first taken, for the reveal. */
  readonly order: readonly string[]
  /** The flow as it was run, to say when it has changed since. */
  readonly flowApiName: string
}

export interface OutlineRequest {
  readonly from: number
  readonly count: number
  readonly inside?: OutlineRow
}

/** One line of *What happened*; rows of type `loop` and `turn` unfold. */
export interface OutlineLine {
  readonly row: OutlineRow
  /** What it did, in a few words; empty when it only led on. */
  readonly line: string
  /** The exit that it took. */
  readonly exit: string | null
  readonly faulted: boolean
}

export interface RequestRow {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly element: string | null
  readonly component: string
  readonly sent: number
  readonly pending: number
  readonly inProgress: number
  readonly failed: number
  readonly total: number
  readonly created: string
  readonly completed: string | null
  readonly ofLastRun: boolean
}

export interface RecipientsRequest {
  /** One request, or all requests of the last run. */
  readonly requestId?: string
  readonly filter: 'all' | 'sent' | 'pending' | 'failed' | 'notInAnyRequest'
  readonly reason?: string
  readonly offset: number
  readonly limit: number
}

export interface RecipientsPage extends Page<MessageVerdict> {
  readonly counts: {
    readonly all: number
    readonly sent: number
    readonly held: number
    readonly queued: number
    readonly failed: number
    readonly notInAnyRequest: number
  }
  readonly reasons: readonly { readonly code: string; readonly count: number }[]
  /** Those of the run whom no request names, a page of them too. */
  readonly outside: readonly PersonOutsideRequests[]
}

export interface ClockFace {
  readonly now: string
  readonly next?: DueEvent
}
