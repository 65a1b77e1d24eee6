import type { Org } from '../../records/org-state.ts'
import type { Journal } from '../journal.ts'
import { scheduleFollowUps } from './schedule-follow-ups.ts'
import type { SendRequest } from './send-request.ts'
import { tryMessage } from './try-message.ts'
import { maxOpenOutbound } from './use-session.ts'
import { writeRequest } from './write-request.ts'

/**
 * Tries the messages of a request that found no room for their sessions, as far as there is room now, and plans the next
 * retry if some are left. Without any room nothing is tried: a full org with a million messages would do little else.
 */
export function retryCapacity(org: Org, journal: Journal, request: SendRequest): void {
  const { openOutbound } = org.messaging
  const { sent, failed } = request.counts
  for (const [at, outcome] of request.outcomes.entries()) {
    if (openOutbound.size >= maxOpenOutbound) break
    if (outcome.status === 'noCapacity') tryMessage(org, journal, request, at, false)
  }
  request.retryAt = null
  scheduleFollowUps(org, request, 0, request.outcomes.length)
  if (request.counts.sent !== sent || request.counts.failed !== failed) writeRequest(org, journal, request)
}
