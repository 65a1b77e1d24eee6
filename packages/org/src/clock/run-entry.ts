import { dispatchChunk } from '../messaging/dispatch/dispatch-chunk.ts'
import { giveUpHeld, hasHeldSince } from '../messaging/dispatch/give-up-held.ts'
import { retryCapacity } from '../messaging/dispatch/retry-capacity.ts'
import { holdLimitMs } from '../messaging/dispatch/schedule-follow-ups.ts'
import type { Journal } from '../messaging/journal.ts'
import { expireSession } from '../messaging/sessions/expire-session.ts'
import { nameOf } from '../messaging/text-field.ts'
import type { Org } from '../records/org-state.ts'
import { getRecord } from '../records/store.ts'
import type { AgendaEntry } from './agenda.ts'

interface EntryKind {
  /** False when the world has moved on and the entry means nothing any more. */
  readonly isDue: (org: Org, entry: AgendaEntry) => boolean
  readonly run: (org: Org, journal: Journal, entry: AgendaEntry) => void
  /** One plain sentence of what will happen. */
  readonly tell: (org: Org, entry: AgendaEntry) => string
}

export function isDue(org: Org, entry: AgendaEntry): boolean {
  return kinds[entry.type].isDue(org, entry)
}

export function runEntry(org: Org, journal: Journal, entry: AgendaEntry): void {
  if (isDue(org, entry)) kinds[entry.type].run(org, journal, entry)
}

export function tellEntry(org: Org, entry: AgendaEntry): string {
  return kinds[entry.type].tell(org, entry)
}

const kinds: { readonly [T in AgendaEntry['type']]: EntryKind } = {
  dispatch: {
    isDue: (org, { id }) => requestOf(org, id)?.phase === 'dispatching',
    run: (org, journal, { id }) => withRequest(org, id, (request) => dispatchChunk(org, journal, request)),
    tell: (org, { id }) => `${requestOf(org, id)?.name} sends its next messages.`,
  },
  capacityRetry: {
    isDue: (org, { id, at }) => requestOf(org, id)?.retryAt === at,
    run: (org, journal, { id }) => withRequest(org, id, (request) => retryCapacity(org, journal, request)),
    tell: (org, { id }) => `${requestOf(org, id)?.name} tries again what found no capacity.`,
  },
  holdLimit: {
    isDue: (org, { id, at }) => {
      const request = requestOf(org, id)
      return request !== undefined && hasHeldSince(request, at - holdLimitMs)
    },
    run: (org, journal, { id }) => withRequest(org, id, (request) => giveUpHeld(org, journal, request)),
    tell: (org, { id }) => `${requestOf(org, id)?.name} gives up what it has held for 30 days.`,
  },
  sessionExpiry: {
    isDue: (org, { id, at }) => org.messaging.sessionTimers.get(id)?.at === at && getRecord(org, id) !== undefined,
    run: (org, journal, { id }) => {
      const session = getRecord(org, id)
      if (session) expireSession(org, journal, session)
    },
    tell: (org, { id }) => {
      const session = getRecord(org, id)
      return `Session ${session ? nameOf(session) : id} ends.`
    },
  },
}

type Request = NonNullable<ReturnType<typeof requestOf>>

function requestOf(org: Org, id: string) {
  return org.messaging.requests.get(id)
}

function withRequest(org: Org, id: string, work: (request: Request) => void): void {
  const request = requestOf(org, id)
  if (request) work(request)
}
