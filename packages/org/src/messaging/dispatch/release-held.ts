import type { Org } from '../../records/org-state.ts'
import type { Journal } from '../journal.ts'
import { scheduleFollowUps } from './schedule-follow-ups.ts'
import { tryMessage } from './try-message.ts'
import { writeRequest } from './write-request.ts'

/** Tries the held messages of a messaging user again, because a session of theirs changed; oldest request first. */
export function releaseHeld(org: Org, journal: Journal, userId: string): void {
  const held = org.messaging.held.get(userId)
  if (!held) return
  for (const [requestId, at] of held) {
    const request = org.messaging.requests.get(requestId)
    if (request?.outcomes[at]?.status !== 'held') continue
    tryMessage(org, journal, request, at, false)
    if (request.outcomes[at]?.status === 'held') continue
    scheduleFollowUps(org, request, at, at + 1)
    writeRequest(org, journal, request)
  }
  forgetSettled(org, userId)
}

/** Drops what is no longer held from the list of a messaging user. */
export function forgetSettled(org: Org, userId: string): void {
  const { held, requests } = org.messaging
  const still = (held.get(userId) ?? []).filter(([id, at]) => requests.get(id)?.outcomes[at]?.status === 'held')
  if (still.length > 0) held.set(userId, still)
  else held.delete(userId)
}
