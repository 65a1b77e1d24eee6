import { nextId } from '../../records/ids.ts'
import type { Org } from '../../records/org-state.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { type Journal, note } from '../journal.ts'
import { addToLog } from '../log/add-to-log.ts'
import { platformUserId } from '../platform-user.ts'
import { createSession } from '../sessions/create-session.ts'
import { restartTimer } from '../sessions/session-timers.ts'
import { idOf, nameOf, textField } from '../text-field.ts'
import type { SendFacts } from './judge-message.ts'
import type { SendRequest } from './send-request.ts'

/** Most open sessions with Origin TriggeredOutbound in an org at any moment (Help article 003657107). */
export const maxOpenOutbound = 4000

/** The session that a message went into, or the Id that it will have once there is room for one more. */
export type UsedSession =
  | { readonly session: RecordValue; readonly joined: boolean }
  | { readonly noCapacity: true; readonly reservedId: string }

/**
 * Finds or makes the session for a message (messaging reference §6.3): an open session that somebody is engaged in takes
 * it, whatever Session Longevity says; else a session of its own, left New or ended at once.
 */
export function useSession(
  org: Org,
  journal: Journal,
  request: SendRequest,
  { user, channel, sessions }: SendFacts,
  options: { readonly isImmediate: boolean; readonly reservedId: string | null },
): UsedSession {
  const joined = sessionToJoin(org, request, sessions)
  if (joined) {
    restartTimer(org, joined)
    return { session: joined, joined: true }
  }
  if (org.messaging.openOutbound.size >= maxOpenOutbound) {
    return { noCapacity: true, reservedId: options.reservedId ?? nextId(org, 'MessagingSession') }
  }
  const endsAtOnce = request.longevity === 'EndSession'
  const session = createSession(org, {
    user,
    channel,
    status: endsAtOnce ? 'Ended' : 'New',
    origin: 'TriggeredOutbound',
    agentType: 'System',
    ownerId: options.isImmediate ? request.runningUserId : platformUserId(org),
    id: options.reservedId ?? undefined,
  })
  const [messagingEndUserId, messagingSessionId] = [idOf(user), idOf(session)]
  note(org, journal, 'sessionOpened', () => ({
    requestId: request.id,
    messagingEndUserId,
    messagingSessionId,
    text: `Session ${nameOf(session)} was opened for ${nameOf(user)}${endsAtOnce ? ' and ended at once' : ''}.`,
  }))
  addToLog(org, messagingEndUserId, {
    type: 'session',
    sessionId: messagingSessionId,
    change: { kind: 'opened', status: endsAtOnce ? 'Ended' : 'New', origin: 'TriggeredOutbound' },
  })
  return { session, joined: false }
}

/**
 * An engaged session (Active, Waiting, Paused, Inactive) is joined; a New one only by KeepSessionOpenOrAppend, and the
 * keyword exchange of a Consent session by nothing.
 */
function sessionToJoin(
  org: Org,
  { longevity }: SendRequest,
  sessions: readonly RecordValue[],
): RecordValue | undefined {
  const joinsEngaged = choiceOf(org, 'open-session') === 'append'
  const engaged = joinsEngaged && sessions.find((session) => engagedStatuses.has(textField(session, 'Status') ?? ''))
  if (engaged) return engaged
  return longevity === 'KeepSessionOpenOrAppend' ? sessions.find((session) => session['Status'] === 'New') : undefined
}

const engagedStatuses: ReadonlySet<string> = new Set(['Active', 'Waiting', 'Paused', 'Inactive'])
