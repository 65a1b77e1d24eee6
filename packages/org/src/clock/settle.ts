import { startNextRequest } from '../messaging/dispatch/dispatch-chunk.ts'
import { createJournal, type Journal } from '../messaging/journal.ts'
import { noticeSessions } from '../messaging/sessions/notice-sessions.ts'
import type { Org } from '../records/org-state.ts'
import { earliest, removeEarliest } from './agenda.ts'
import { runEntry } from './run-entry.ts'

/**
 * Lets everything happen that is due at the virtual now: consequences of changed sessions first, then committed requests
 * that may start, then the agenda in its order. After it nothing is due until the clock moves. Answers what happened.
 */
export function settle(org: Org, journal: Journal = createJournal()): Journal {
  for (;;) {
    if (noticeSessions(org, journal) || startNextRequest(org, journal)) continue
    const entry = earliest(org.messaging.agenda)
    if (!entry || entry.at > org.clock.now) return journal
    removeEarliest(org.messaging.agenda)
    runEntry(org, journal, entry)
  }
}
