import type { Org } from '../../records/org-state.ts'
import type { Journal } from '../journal.ts'
import { scheduleFollowUps } from './schedule-follow-ups.ts'
import type { SendRequest } from './send-request.ts'
import { tryMessage } from './try-message.ts'
import { writeRequest } from './write-request.ts'

/** Tries every message of a request that found no room for its session, and plans the next retry if one still does. */
export function retryCapacity(org: Org, journal: Journal, request: SendRequest): void {
  request.retryAt = null
  for (const [at, outcome] of request.outcomes.entries()) {
    if (outcome.status === 'noCapacity') tryMessage(org, journal, request, at, false)
  }
  scheduleFollowUps(org, request, 0, request.outcomes.length)
  writeRequest(org, journal, request)
}
