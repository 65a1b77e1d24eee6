import type { AgendaEntry } from '../clock/agenda.ts'
import type { MessageComponent } from './components/message-component.ts'
import type { SendRequest } from './dispatch/send-request.ts'
import type { LogEntry } from './log/log-entry.ts'
import type { MessagingState } from './messaging-state.ts'

/** The platform's state as plain JSON, for storage. */
export interface MessagingData {
  readonly components: readonly MessageComponent[]
  readonly fromChannelFiles: readonly string[]
  readonly requests: readonly SendRequest[]
  readonly waiting: readonly string[]
  readonly held: readonly (readonly [string, readonly (readonly [string, number])[]])[]
  readonly agenda: { readonly heap: readonly AgendaEntry[]; readonly nextOrder: number }
  readonly sessionTimers: readonly (readonly [string, { readonly status: string; readonly at: number }])[]
  readonly touchedSessions: readonly (readonly [string, string])[]
  readonly openOutbound: readonly string[]
  readonly logs: readonly (readonly [string, readonly LogEntry[]])[]
  readonly nextOrder: number
  readonly lastInbound: readonly (readonly [string, number])[]
}

/** A copy that later changes of the org don't touch; what can't change is shared. */
export function saveMessaging(state: MessagingState): MessagingData {
  return {
    components: [...state.components.values()],
    fromChannelFiles: [...state.fromChannelFiles],
    requests: [...state.requests.values()].map(copyOf),
    waiting: [...state.waiting],
    held: [...state.held].map(([user, messages]) => [user, [...messages]]),
    agenda: { heap: [...state.agenda.heap], nextOrder: state.agenda.nextOrder },
    sessionTimers: [...state.sessionTimers],
    touchedSessions: [...state.touchedSessions],
    openOutbound: [...state.openOutbound],
    logs: [...state.logs].map(([user, entries]) => [user, [...entries]]),
    nextOrder: state.nextOrder,
    lastInbound: [...state.lastInbound],
  }
}

/** The state that `saveMessaging` wrote; the data can be loaded again. */
export function loadMessaging(data: MessagingData): MessagingState {
  return {
    components: new Map(data.components.map((component) => [component.name, component])),
    fromChannelFiles: new Set(data.fromChannelFiles),
    requests: new Map(data.requests.map((request) => [request.id, copyOf(request)])),
    waiting: new Set(data.waiting),
    dispatching: data.requests.filter((request) => request.phase === 'dispatching').length,
    held: new Map(data.held.map(([user, messages]) => [user, [...messages]])),
    agenda: { heap: [...data.agenda.heap], nextOrder: data.agenda.nextOrder },
    sessionTimers: new Map(data.sessionTimers),
    touchedSessions: new Map(data.touchedSessions),
    openOutbound: new Set(data.openOutbound),
    logs: new Map(data.logs.map(([user, entries]) => [user, [...entries]])),
    nextOrder: data.nextOrder,
    lastInbound: new Map(data.lastInbound),
  }
}

function copyOf(request: SendRequest): SendRequest {
  return { ...request, outcomes: [...request.outcomes], counts: { ...request.counts } }
}
