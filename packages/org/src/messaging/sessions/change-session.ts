import type { Org } from '../../records/org-state.ts'
import { nowText, updateRecord } from '../../records/store.ts'
import type { RecordValue, Value } from '../../values/value.ts'
import { type Journal, note } from '../journal.ts'
import { addToLog } from '../log/add-to-log.ts'
import { idOf, nameOf, textField } from '../text-field.ts'
import { isOpen } from './open-sessions.ts'
import { trackSession } from './session-timers.ts'

export interface SessionStep {
  readonly status: string
  /** `Agent`, `Bot`, `EndUser` or `System`: who ends it, when the status ends it. */
  readonly by: string
  /** Why, in a few words, for the conversation: `after 48 hours without a reply`. */
  readonly why: string
}

/** Brings a session to a status with all that goes with it, and answers the session as it is then. */
export function changeSession(org: Org, journal: Journal, session: RecordValue, step: SessionStep): RecordValue {
  const from = textField(session, 'Status') ?? ''
  const after = updateRecord(org, idOf(session), { Status: step.status, ...sideEffects(org, session, step) })
  trackSession(org, after)
  const hasEnded = isOpen(session) && !isOpen(after)
  const userId = textField(session, 'MessagingEndUserId') ?? ''
  addToLog(org, userId, {
    type: 'session',
    sessionId: idOf(session),
    change: hasEnded ? { kind: 'ended', by: step.by, why: step.why } : { kind: 'changed', from, to: step.status },
  })
  note(org, journal, hasEnded ? 'sessionEnded' : 'sessionChanged', () => ({
    messagingEndUserId: userId,
    messagingSessionId: idOf(session),
    text: hasEnded
      ? `Session ${nameOf(session)} ended ${step.why}.`
      : `Session ${nameOf(session)} went from ${from} to ${step.status}.`,
  }))
  return after
}

function sideEffects(org: Org, session: RecordValue, { status, by }: SessionStep): Readonly<Record<string, Value>> {
  const now = nowText(org)
  switch (status) {
    case 'Active':
      return {
        AcceptTime: textField(session, 'AcceptTime') ?? now,
        AgentType: acceptedBy(session),
        OwnerId: org.runningUserId,
        ...reopened,
      }
    case 'Ended':
      return { EndTime: now, EndedByType: by }
    case 'Error':
      return { EndTime: now, EndedByType: 'System' }
    default:
      return reopened
  }
}

const reopened = { EndTime: null, EndedByType: null }

/** A rep who takes over what the System or nobody had. */
function acceptedBy(session: RecordValue): string {
  const type = textField(session, 'AgentType')
  return type === null || type === 'System' ? 'Agent' : type
}
