import type { Org } from '../../records/org-state.ts'
import { getRecord, updateRecord } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { type Journal, note } from '../journal.ts'
import { addToLog } from '../log/add-to-log.ts'
import { changeSession } from '../sessions/change-session.ts'
import { createSession } from '../sessions/create-session.ts'
import { openSessions } from '../sessions/open-sessions.ts'
import { idOf, nameOf, textField } from '../text-field.ts'
import { autoRespond } from './auto-respond.ts'

/**
 * Brings an ordinary message of a customer to somebody (messaging reference §6.2, §6.4): into the newest open session,
 * else a new one that the customer began. What nobody is engaged in waits, and is accepted when the channel has a handler
 * or queue. Answers the session.
 */
export function routeReply(org: Org, journal: Journal, user: RecordValue, channel: RecordValue): RecordValue {
  const open = openSessions(org, idOf(user))[0]
  if (!open) return routed(org, journal, user, channel, beginSession(org, journal, user, channel))
  const status = textField(open, 'Status') ?? ''
  if (!rerouted.has(status)) return open
  const waiting = changeSession(org, journal, open, { status: 'Waiting', by: 'EndUser', why: 'the customer wrote' })
  return routed(org, journal, user, channel, waiting)
}

/** Sessions that the customer's message brings back to the queue; the others have somebody or wait already. */
const rerouted: ReadonlySet<string> = new Set(['New', 'Inactive', 'Consent'])

function beginSession(org: Org, journal: Journal, user: RecordValue, channel: RecordValue): RecordValue {
  const session = openFor(org, journal, user, channel, 'Waiting', 'InboundInitiated')
  autoRespond(org, journal, user, idOf(session), textField(channel, 'InitialResponse'))
  if (textField(channel, 'InitialResponse')) updateRecord(org, idOf(user), { HasInitialResponseSent: true })
  return session
}

/** Makes a session that the customer's own message began. */
export function openFor(
  org: Org,
  journal: Journal,
  user: RecordValue,
  channel: RecordValue,
  status: string,
  origin: string,
): RecordValue {
  const ownerId = textField(channel, 'TargetQueueId') ?? org.runningUserId
  const session = createSession(org, { user, channel, status, origin, agentType: null, ownerId })
  const [messagingEndUserId, messagingSessionId] = [idOf(user), idOf(session)]
  addToLog(org, messagingEndUserId, {
    type: 'session',
    sessionId: messagingSessionId,
    change: { kind: 'opened', status, origin },
  })
  note(org, journal, 'sessionOpened', () => ({
    messagingEndUserId,
    messagingSessionId,
    text: `${nameOf(user)} began session ${nameOf(session)}.`,
  }))
  return session
}

function routed(
  org: Org,
  journal: Journal,
  user: RecordValue,
  channel: RecordValue,
  session: RecordValue,
): RecordValue {
  const handler = textField(channel, 'SessionHandler') ?? textField(channel, 'TargetQueueId')
  if (handler === null || choiceOf(org, 'reply-routing') === 'waits') return getRecord(org, idOf(session)) ?? session
  const by = { status: 'Active', by: 'Agent', why: 'a rep accepted' }
  const active = changeSession(org, journal, session, by)
  autoRespond(org, journal, user, idOf(active), textField(channel, 'EngagedResponse'))
  return active
}
