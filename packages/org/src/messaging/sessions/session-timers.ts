import { schedule } from '../../clock/agenda.ts'
import type { Org } from '../../records/org-state.ts'
import { parseDateTime } from '../../values/date-time.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { idOf, textField } from '../text-field.ts'
import { isOpen } from './open-sessions.ts'

/** A New session ends after 48 hours without a reply (Help, "Send Conversation Messages Action"). */
export const newSessionMs = 48 * 3_600_000

/**
 * Keeps the platform's books on a session that was made or changed, by whomever: when it ends by itself, and whether
 * it counts as an open outbound one. Calling it twice changes nothing.
 */
export function trackSession(org: Org, session: RecordValue): void {
  const { openOutbound, sessionTimers } = org.messaging
  const id = idOf(session)
  const status = textField(session, 'Status') ?? ''
  if (isOpen(session) && session['Origin'] === 'TriggeredOutbound') openOutbound.add(id)
  else openOutbound.delete(id)
  const lifetime = lifetimeOf(org, status)
  if (lifetime === undefined) sessionTimers.delete(id)
  else if (sessionTimers.get(id)?.status !== status) setTimer(org, id, status, endOf(org, session, status, lifetime))
}

/** Forgets a session that was deleted. */
export function untrackSession(org: Org, id: string): void {
  org.messaging.openOutbound.delete(id)
  org.messaging.sessionTimers.delete(id)
}

/** The 48 hours of a New session begin again: another message was put into it. */
export function restartTimer(org: Org, session: RecordValue): void {
  if (session['Status'] !== 'New' || choiceOf(org, 'append-expiry') === 'keep') return
  setTimer(org, idOf(session), 'New', org.clock.now + newSessionMs)
}

function setTimer(org: Org, id: string, status: string, at: number): void {
  org.messaging.sessionTimers.set(id, { status, at })
  schedule(org.messaging.agenda, at, 'sessionExpiry', id)
}

function lifetimeOf(org: Org, status: string): number | undefined {
  if (status === 'New') return newSessionMs
  if (status === 'Inactive') return choiceOf(org, 'inactive-end') === '30h' ? 30 * 3_600_000 : 24 * 3_600_000
  return undefined
}

/**
 * A session in the data says itself since when it has been New. One whose time would be over already begins now:
 * whoever wrote that it is New meant it.
 */
function endOf(org: Org, session: RecordValue, status: string, lifetime: number): number {
  const { now } = org.clock
  const start = status === 'New' ? parseDateTime(textField(session, 'StartTime') ?? '') : undefined
  return start !== undefined && start <= now && start + lifetime > now ? start + lifetime : now + lifetime
}
