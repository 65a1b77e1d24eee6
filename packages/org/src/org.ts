/**
 * The public face of the simulated org. An org is mutable and owned by one runner; only DML and the platform's steps
 * change it. Its data is plain JSON: `saveOrg` and `loadOrg` are the way into storage and back. Time, ids and
 * randomness come in through one door each, seeded, so the same commands give the same bytes.
 */
import type { RecordValue, Value } from './values/value.ts'

export interface OrgOptions {
  /** Virtual now, ISO 8601 in UTC. Default `2026-01-01T00:00:00.000Z`. */
  readonly now?: string
  /** Default 1. */
  readonly seed?: number
  /** Switches of `messaging/assumptions.ts`, id → choice. */
  readonly assumptions?: Readonly<Record<string, string>>
}

/** An expected failure as a value: `code` is stable, `message` says what, where and what to do. */
export interface OrgError {
  readonly code: string
  readonly message: string
  /** File and place, when it came out of a file. */
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** What a person does to the org or the clock: the steps of a scenario (contract §4) and of the app alike. */
export type OrgCommand =
  | { readonly reply: { readonly from: string; readonly text: string } }
  | { readonly session: { readonly of: string; readonly status: string } }
  | { readonly set: { readonly record: string; readonly fields: Readonly<Record<string, unknown>> } }
  | { readonly delete: string }
  | {
      readonly insert: {
        readonly type: string
        readonly referenceId?: string
        readonly fields: Readonly<Record<string, unknown>>
      }
    }
  /** `90s`, `30m`, `48h`, `3d` or ISO 8601 (`PT48H`). */
  | { readonly advance: string }

/** What a command did, in counts and in words, for the verdict line and announcements. */
export interface CommandOutcome {
  readonly error?: OrgError
  readonly now: string
  /** The first thousand events, told one by one. */
  readonly happened: readonly OrgEvent[]
  /** How many there were of each kind, all of them. */
  readonly counts: Readonly<Partial<Record<OrgEvent['type'], number>>>
}

/** Something that the platform did at a virtual instant. */
export interface OrgEvent {
  readonly at: string
  readonly type:
    | 'messageSent'
    | 'messageFailed'
    | 'messageHeld'
    | 'sessionOpened'
    | 'sessionChanged'
    | 'sessionEnded'
    | 'consentChanged'
    | 'replyReceived'
    | 'autoResponse'
    | 'requestCompleted'
  /** Ids of what it concerns, as far as they apply. */
  readonly requestId?: string
  readonly messagingEndUserId?: string
  readonly messagingSessionId?: string
  /** One plain sentence. */
  readonly text: string
}

/** The next thing that will happen by itself as time passes; undefined when nothing is due ever. */
export interface DueEvent {
  readonly at: string
  /** `dispatch`, `sessionExpiry`, `capacityRetry` … */
  readonly type: string
  readonly text: string
}

export interface QueryResult {
  readonly totalSize: number
  /** Rows as the REST API writes them: parents nested, datetimes `2026-03-02T09:00:00.000+0000`. Empty for COUNT(). */
  readonly records: readonly QueryRow[]
  readonly isCount: boolean
  /** Column names in SELECT order, for tables. */
  readonly columns: readonly string[]
}
export type QueryRow = { readonly [column: string]: Value | QueryRow | { readonly type: string } | undefined }

export interface QueryError extends OrgError {
  /** Place in the query text, from 1. */
  readonly line: number
  readonly column: number
}

/** The call of the action `sendConversationMessages`, its inputs already evaluated. */
export interface SendCall {
  readonly messageDefinitionName: Value
  /** The list of `richmessaging__MessageDefinitionInputParameter`, parsed from the apexValue JSON after merging. */
  readonly parameters: readonly SendParameter[]
  readonly requestType: Value
  readonly isEnforceMessagingChannelConsent: Value
  readonly channelConsentType: Value
  readonly communicationSubscriptionId: Value
  readonly allowedSessionStatus: Value
  readonly messagingEndUserIds: Value
  readonly sessionLongevityPreference: Value
  /** Inputs that are none of the above, by name (the second shape in the wild). */
  readonly otherInputs: Readonly<Record<string, Value>>
  /** Id of the user who runs the flow and owns what is sent at once; the org's running user when it is missing. */
  readonly runningUserId?: string
}

export interface SendParameter {
  readonly name: string
  /** Property (`textValue`, `dateTimeValue` …, plural for lists) and value, as given. */
  readonly property: string
  readonly value: Value
}

/** Accepted: a request record exists (in the open transaction). Refused: a fault of the calling element. */
export type SendResult =
  | { readonly requestId: string; readonly messageIdentifiers: readonly string[]; readonly warnings: readonly string[] }
  | { readonly fault: { readonly code: string; readonly message: string } }

/** One recipient's story inside a request, as the request log shows it. */
export interface MessageVerdict {
  readonly identifier: string
  readonly requestId: string
  readonly messagingEndUserId: string
  readonly recipientName: string
  readonly channelName: string
  readonly status: 'Pending' | 'Sent' | 'Failed'
  /** For Pending: why it waits. */
  readonly pending?: 'queued' | 'held' | 'noCapacity'
  /** FailedMessageErrorReasons code for Failed, null else. */
  readonly reason: string | null
  /** True when the code is ours and not seen in a real org. */
  readonly reasonIsSimulated: boolean
  /** MessagingConsentStatus at dispatch (now, while pending). */
  readonly consent: string | null
  /** Status of the newest open session at dispatch (now, while pending), null when there was none. */
  readonly sessionStatus: string | null
  readonly sentAt: string | null
  readonly failedAt: string | null
  readonly messagingSessionId: string | null
  /** MessagingSession.Name */
  readonly sessionName: string | null
  /** The text as the customer reads it; of a failed or pending message what would have been sent. */
  readonly text: string
  /** One plain sentence: why. */
  readonly why: string
  /** What would change it: the kind of link and what it leads to. */
  readonly change?: {
    readonly kind: 'person' | 'consentField' | 'timingField' | 'session' | 'component' | 'queue' | 'channel' | 'record'
    readonly text: string
  }
  /** A sent message with a warning, for example an opted-out person without a check. */
  readonly warning?: string
}

/** A bubble or a grey line in a person's conversation. */
export interface ConversationItem {
  readonly at: string
  readonly type: 'business' | 'customer' | 'note'
  readonly text: string
  /** For `business`: autoResponse, template, ghost (held or queued). */
  readonly flavour?: 'plain' | 'template' | 'autoResponse' | 'ghost'
  /** Of a ghost: what it waits for, in a few words. */
  readonly waitsFor?: string
  readonly messageIdentifier?: string
  readonly messagingSessionId?: string
}

export type { RecordValue, Value }
