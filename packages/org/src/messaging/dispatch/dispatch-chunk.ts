import { schedule } from '../../clock/agenda.ts'
import type { Org } from '../../records/org-state.ts'
import { choiceOf } from '../assumptions.ts'
import type { Journal } from '../journal.ts'
import { scheduleFollowUps } from './schedule-follow-ups.ts'
import type { SendRequest } from './send-request.ts'
import { tryMessage } from './try-message.ts'
import { setPhase, writeRequest } from './write-request.ts'

/** Requests that dispatch at the same time, org-wide (Actions guide, API 61+). */
export const maxDispatching = 200

/** Starts the request that has waited longest, if there is one and a place is free. False when nothing was done. */
export function startNextRequest(org: Org, journal: Journal): boolean {
  const { waiting, requests, dispatching } = org.messaging
  if (dispatching >= maxDispatching) return false
  for (const id of waiting) {
    waiting.delete(id)
    const request = requests.get(id)
    if (!request) continue
    setPhase(org, request, 'dispatching')
    dispatchChunk(org, journal, request)
    return true
  }
  return false
}

/** Sends the next messages of a request: five at once, the next five ten seconds later (messaging reference §1.8). */
export function dispatchChunk(org: Org, journal: Journal, request: SendRequest): void {
  const { now } = org.clock
  // An invocation's first messages go at once; what is queued is sent by the platform's own user.
  const isImmediate = request.next === 0 && now === request.acceptedAt
  const end = Math.min(request.next + Number(choiceOf(org, 'chunk-size')), request.users.length)
  const first = request.next
  while (request.next < end) {
    tryMessage(org, journal, request, request.next, isImmediate)
    request.next++
  }
  scheduleFollowUps(org, request, first, end)
  writeRequest(org, journal, request)
  if (request.phase === 'dispatching') {
    schedule(org.messaging.agenda, now + chunkIntervalMs(org), 'dispatch', request.id)
  }
}

function chunkIntervalMs(org: Org): number {
  return Number(choiceOf(org, 'chunk-interval').replace('s', '')) * 1000
}
