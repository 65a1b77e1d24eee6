import type { Org } from '../../records/org-state.ts'
import { type Journal, note } from '../journal.ts'
import { nextOrder } from '../log/add-to-log.ts'
import { forgetSettled } from './release-held.ts'
import { holdLimitMs } from './schedule-follow-ups.ts'
import type { SendRequest } from './send-request.ts'
import { keepOutcome } from './try-message.ts'
import { writeRequest } from './write-request.ts'

/** Fails the messages of a request that have been held for the whole limit. */
export function giveUpHeld(org: Org, journal: Journal, request: SendRequest): void {
  const { now } = org.clock
  for (const [at, outcome] of request.outcomes.entries()) {
    if (outcome.status !== 'held' || outcome.at + holdLimitMs > now) continue
    keepOutcome(org, request, at, {
      ...outcome,
      status: 'failed',
      at: now,
      order: nextOrder(org),
      cause: 'heldTooLong',
      reason: 'SessionNotAllowed',
    })
    const messagingEndUserId = request.users[at] ?? ''
    forgetSettled(org, messagingEndUserId)
    note(org, journal, 'messageFailed', () => ({
      requestId: request.id,
      messagingEndUserId,
      text: `A message of ${request.name} was held for 30 days and is given up.`,
    }))
  }
  writeRequest(org, journal, request)
}

/** True when a message of the request reaches the limit at this instant. */
export function hasHeldSince(request: SendRequest, since: number): boolean {
  return request.outcomes.some((outcome) => outcome.status === 'held' && outcome.at <= since)
}
