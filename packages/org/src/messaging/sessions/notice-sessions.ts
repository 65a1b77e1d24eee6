import type { Org } from '../../records/org-state.ts'
import { getRecord } from '../../records/store.ts'
import { releaseHeld } from '../dispatch/release-held.ts'
import type { Journal } from '../journal.ts'
import { trackSession, untrackSession } from './session-timers.ts'

/**
 * Looks at the sessions that were made, changed or deleted since the last look, by whomever: keeps their timers and
 * tries the messages that their people's sessions held back. False when there were none.
 */
export function noticeSessions(org: Org, journal: Journal): boolean {
  const { touchedSessions } = org.messaging
  if (touchedSessions.size === 0) return false
  const touched = [...touchedSessions]
  touchedSessions.clear()
  for (const [sessionId] of touched) {
    const session = getRecord(org, sessionId)
    if (session) trackSession(org, session)
    else untrackSession(org, sessionId)
  }
  for (const userId of new Set(touched.map(([, user]) => user))) releaseHeld(org, journal, userId)
  return true
}
