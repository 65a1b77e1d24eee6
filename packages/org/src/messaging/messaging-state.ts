import type { Agenda } from '../clock/agenda.ts'
import { createAgenda } from '../clock/agenda.ts'
import type { MessageComponent } from './components/message-component.ts'
import type { SendRequest } from './dispatch/send-request.ts'
import type { LogEntry } from './log/log-entry.ts'

/**
 * What the messaging platform keeps beside the records: Maps and Sets of plain JSON data (`saveMessaging` writes it
 * out). Records stay the truth of everything that a query can see.
 */
export interface MessagingState {
  /** By API name. */
  readonly components: Map<string, MessageComponent>
  /** Ids of the usages and keywords that came out of channel files: records from elsewhere override them. */
  readonly fromChannelFiles: Set<string>
  /** By record Id, in order of acceptance. */
  readonly requests: Map<string, SendRequest>
  /** Ids of committed requests that have not begun to dispatch, in order. */
  readonly waiting: Set<string>
  /** How many requests are dispatching now; at most 200. */
  dispatching: number
  /** Held messages by messaging user: `[request Id, place among its recipients]`, in order of acceptance. */
  readonly held: Map<string, (readonly [string, number])[]>
  readonly agenda: Agenda
  /** When a session ends by itself, by session Id; `status` is the one that the time belongs to. */
  readonly sessionTimers: Map<string, { readonly status: string; readonly at: number }>
  /** Sessions that changed since the platform last looked, each with its messaging user. */
  readonly touchedSessions: Map<string, string>
  /** Open sessions with Origin TriggeredOutbound; at most 4,000. */
  readonly openOutbound: Set<string>
  /** What happened in people's conversations, by messaging user; sent messages stand in `requests`. */
  readonly logs: Map<string, LogEntry[]>
  /** Place of the next line or message among all of the org. */
  nextOrder: number
  /** When a customer last wrote, by messaging user: WhatsApp's window. */
  readonly lastInbound: Map<string, number>
}

/** The state of an org in which nothing was sent yet. */
export function createMessagingState(): MessagingState {
  return {
    components: new Map(),
    fromChannelFiles: new Set(),
    requests: new Map(),
    waiting: new Set(),
    dispatching: 0,
    held: new Map(),
    agenda: createAgenda(),
    sessionTimers: new Map(),
    touchedSessions: new Map(),
    openOutbound: new Set(),
    logs: new Map(),
    nextOrder: 0,
    lastInbound: new Map(),
  }
}
