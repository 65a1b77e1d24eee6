import type { MessageVerdict } from '../../org.ts'
import type { Org } from '../../records/org-state.ts'
import { getRecord } from '../../records/store.ts'
import { formatDateTime } from '../../values/date-time.ts'
import type { RecordValue } from '../../values/value.ts'
import { messageIdentifier } from '../accept/accept-request.ts'
import { channelName, channelOf } from '../channels/channel-state.ts'
import { findComponent } from '../components/find-component.ts'
import type { MessageComponent } from '../components/message-component.ts'
import { readsSession, renderText } from '../components/render-text.ts'
import { isSimulatedReason, type MessageOutcome } from '../dispatch/message-outcome.ts'
import type { SendRequest } from '../dispatch/send-request.ts'
import { openSessions } from '../sessions/open-sessions.ts'
import { nameOf, textField } from '../text-field.ts'
import { explain } from './explain.ts'
import { queueStart } from './queue-start.ts'

/** The recipients' stories of a request in the recipients' order; none when the request is unknown. */
export function verdictsOf(org: Org, requestId: string): readonly MessageVerdict[] {
  const request = org.messaging.requests.get(requestId)
  if (!request) return []
  const shared = sharedBy(org, request)
  return request.users.map((_user, at) => verdictAt(org, request, at, shared))
}

/** One recipient's story, by its place among the recipients. */
export function verdictAt(
  org: Org,
  request: SendRequest,
  at: number,
  { queueStart, component, text }: SharedByMessages = sharedBy(org, request),
): MessageVerdict {
  const userId = request.users[at] ?? ''
  const user = getRecord(org, userId)
  const channel = user && channelOf(org, user)
  const outcome = request.outcomes[at]
  const status = outcome?.status === 'sent' ? 'Sent' : outcome?.status === 'failed' ? 'Failed' : 'Pending'
  const session = outcome?.status === 'sent' && outcome.sessionId ? getRecord(org, outcome.sessionId) : undefined
  return {
    identifier: messageIdentifier(org, request, at),
    requestId: request.id,
    messagingEndUserId: userId,
    recipientName: user ? nameOf(user) : userId,
    channelName: channel ? channelName(channel) : '',
    status,
    ...(status === 'Pending' ? { pending: pendingKind(outcome) } : {}),
    reason: outcome?.reason ?? null,
    reasonIsSimulated: outcome?.reason ? isSimulatedReason(outcome.reason) : false,
    ...moment(org, user, status === 'Pending' ? undefined : outcome),
    sentAt: status === 'Sent' && outcome ? formatDateTime(outcome.at) : null,
    failedAt: status === 'Failed' && outcome ? formatDateTime(outcome.at) : null,
    messagingSessionId: status === 'Sent' ? (outcome?.sessionId ?? null) : null,
    sessionName: session ? nameOf(session) : null,
    text: outcome?.text ?? text ?? textOf(org, component, request, user, session),
    ...explain(org, { request, at, outcome, user, channel, queueStart }),
  }
}

function pendingKind(outcome: MessageOutcome | undefined): 'queued' | 'held' | 'noCapacity' {
  if (outcome?.status === 'held') return 'held'
  return outcome?.status === 'noCapacity' ? 'noCapacity' : 'queued'
}

/** Consent and session at dispatch; of a pending message as they are now. */
function moment(
  org: Org,
  user: RecordValue | undefined,
  outcome: MessageOutcome | undefined,
): Pick<MessageVerdict, 'consent' | 'sessionStatus'> {
  if (outcome) return { consent: outcome.consent, sessionStatus: outcome.sessionStatus }
  const newest = user && openSessions(org, textField(user, 'Id') ?? '')[0]
  return {
    consent: user ? textField(user, 'MessagingConsentStatus') : null,
    sessionStatus: newest ? textField(newest, 'Status') : null,
  }
}

/** What is the same for all messages of a request, worked out once. */
interface SharedByMessages {
  readonly component: MessageComponent | undefined
  /** Undefined when each recipient reads another text. */
  readonly text: string | undefined
  readonly queueStart: number
}

function sharedBy(org: Org, request: SendRequest): SharedByMessages {
  const component = findComponent(org, request.component)?.component
  const isPersonal = component !== undefined && readsSession(component)
  const text = isPersonal ? undefined : textOf(org, component, request, undefined, undefined)
  return { component, text, queueStart: queueStart(org, request) }
}

function textOf(
  org: Org,
  component: MessageComponent | undefined,
  { parameters }: SendRequest,
  user: RecordValue | undefined,
  session: RecordValue | undefined,
): string {
  return component ? renderText(org, { component, parameters, user, session }) : ''
}
