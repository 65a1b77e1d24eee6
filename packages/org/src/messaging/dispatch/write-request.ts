import type { Org } from '../../records/org-state.ts'
import { nowText, updateRecord } from '../../records/store.ts'
import { type Journal, note } from '../journal.ts'
import type { SendRequest } from './send-request.ts'

/**
 * Brings the request's phase and its ConvMessageSendRequest up to date after messages were tried. Completed means that
 * every message is settled, also when all of them failed; a request that only waits for sessions or capacity is Pending
 * (messaging reference §2).
 */
export function writeRequest(org: Org, journal: Journal, request: SendRequest): void {
  const { sent, failed, held, noCapacity } = request.counts
  const isTried = request.next >= request.users.length
  if (isTried) setPhase(org, request, held + noCapacity > 0 ? 'parked' : 'completed')
  const isCompleted = request.phase === 'completed'
  updateRecord(org, request.id, {
    RequestStatus: isCompleted ? 'Completed' : request.phase === 'dispatching' ? 'InProgress' : 'Pending',
    PendingMessageCount: request.users.length - sent - failed,
    SuccessMessageCount: sent,
    FailedMessageCount: failed,
    ...(isCompleted ? { CompletedDate: nowText(org) } : {}),
  })
  if (!isCompleted) return
  note(org, journal, 'requestCompleted', () => ({
    requestId: request.id,
    text: `${request.name} is completed: ${sent} sent, ${failed} failed.`,
  }))
}

/** The 200 places are for requests that dispatch; one that only holds messages frees its place (§9 no. 13). */
export function setPhase(org: Org, request: SendRequest, phase: SendRequest['phase']): void {
  if (request.phase !== 'dispatching' && phase === 'dispatching') org.messaging.dispatching++
  if (request.phase === 'dispatching' && phase !== 'dispatching') org.messaging.dispatching--
  request.phase = phase
}
