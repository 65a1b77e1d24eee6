import type { Org } from '../../records/org-state.ts'
import { getRecord } from '../../records/store.ts'
import { readsSession, renderText } from '../components/render-text.ts'
import { type Journal, note } from '../journal.ts'
import { nextOrder } from '../log/add-to-log.ts'
import { openSessions } from '../sessions/open-sessions.ts'
import { idOf, nameOf, textField } from '../text-field.ts'
import { type Judgement, judgeMessage } from './judge-message.ts'
import type { MessageOutcome } from './message-outcome.ts'
import type { SendRequest } from './send-request.ts'
import { useSession } from './use-session.ts'

/**
 * Tries the message at a place among the request's recipients: decides, sends if it may, and keeps the outcome. The
 * caller writes the request's record afterwards (`writeRequest`), once per group of messages.
 */
export function tryMessage(org: Org, journal: Journal, request: SendRequest, at: number, isImmediate: boolean): void {
  const userId = request.users[at]
  if (userId === undefined) return
  const before = request.outcomes[at]
  const judgement = judgeMessage(org, request, userId)
  const outcome = carryOut(org, journal, request, at, judgement, isImmediate)
  keepOutcome(org, request, at, outcome)
  if (outcome.status === 'noCapacity' || (outcome.status === 'held' && before?.status === 'held')) return
  const type = eventTypes[outcome.status]
  note(org, journal, type, () => ({
    requestId: request.id,
    messagingEndUserId: userId,
    ...(outcome.sessionId === null ? {} : { messagingSessionId: outcome.sessionId }),
    text: eventText(org, request, userId, outcome),
  }))
}

/** Replaces what was decided about a message before; counters and the list of held messages follow. */
export function keepOutcome(org: Org, request: SendRequest, at: number, outcome: MessageOutcome): void {
  const before = request.outcomes[at]
  if (before) request.counts[before.status]--
  request.counts[outcome.status]++
  request.outcomes[at] = outcome
  if (outcome.status !== 'held' || before?.status === 'held') return
  const userId = request.users[at] ?? ''
  const held = org.messaging.held.get(userId)
  if (held) held.push([request.id, at])
  else org.messaging.held.set(userId, [[request.id, at]])
}

function carryOut(
  org: Org,
  journal: Journal,
  request: SendRequest,
  at: number,
  judgement: Judgement,
  isImmediate: boolean,
): MessageOutcome {
  const userId = request.users[at] ?? ''
  const moment = momentOf(org, userId, judgement)
  if (judgement.type === 'fail') {
    const { cause, reason, sessionId = null } = judgement
    return { status: 'failed', ...moment, order: nextOrder(org), cause, reason, sessionId }
  }
  const before = request.outcomes[at]
  if (judgement.type === 'hold') {
    const { cause, sessionId } = judgement
    const since = before?.status === 'held' ? before.at : moment.at
    return { status: 'held', ...moment, at: since, order: nextOrder(org), cause, sessionId }
  }
  const reservedId = before?.status === 'noCapacity' ? before.sessionId : null
  const used = useSession(org, journal, request, judgement.facts, { isImmediate, reservedId })
  const order = nextOrder(org)
  if ('noCapacity' in used)
    return { status: 'noCapacity', ...moment, order, cause: 'outboundCap', sessionId: used.reservedId }
  const { component, user } = judgement.facts
  const { session, joined } = used
  return {
    status: 'sent',
    ...moment,
    order,
    cause: judgement.cause,
    sessionId: idOf(session),
    ...(joined ? { joined } : {}),
    ...(judgement.usesTemplate ? { template: true } : {}),
    ...(readsSession(component)
      ? { text: renderText(org, { component, parameters: request.parameters, user, session }) }
      : {}),
  }
}

/** Consent and session as they are now, before the message changes them. */
function momentOf(
  org: Org,
  userId: string,
  judgement: Judgement,
): Pick<MessageOutcome, 'at' | 'consent' | 'sessionStatus'> {
  const user = judgement.type === 'send' ? judgement.facts.user : getRecord(org, userId)
  const newest = (judgement.type === 'send' ? judgement.facts.sessions : openSessions(org, userId))[0]
  return {
    at: org.clock.now,
    consent: user ? textField(user, 'MessagingConsentStatus') : null,
    sessionStatus: newest ? textField(newest, 'Status') : null,
  }
}

const eventTypes = { sent: 'messageSent', failed: 'messageFailed', held: 'messageHeld' } as const

function eventText(org: Org, request: SendRequest, userId: string, outcome: MessageOutcome): string {
  const user = getRecord(org, userId)
  const name = user ? nameOf(user) : userId
  if (outcome.status === 'sent') return `${request.component} was sent to ${name}.`
  if (outcome.status === 'failed') return `${request.component} to ${name} failed: ${outcome.reason}.`
  const session = outcome.sessionId === null ? undefined : getRecord(org, outcome.sessionId)
  return `${request.component} to ${name} is held by session ${session ? nameOf(session) : outcome.sessionId}.`
}
