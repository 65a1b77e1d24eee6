import { channelOf, isChannelActive } from '../channels/channel-state.ts'
import { channelSupport } from '../channels/channel-support.ts'
import { findComponent } from '../components/find-component.ts'
import type { MessageComponent } from '../components/message-component.ts'
import { meetsConsent, requiredConsent } from '../consent/consent-level.ts'
import { isSubscribed, subscriptionTies } from '../consent/subscription-consent.ts'
import type { Org } from '../../records/org-state.ts'
import { getRecord } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { openSessions } from '../sessions/open-sessions.ts'
import { idOf, textField } from '../text-field.ts'
import type { FailureReason, OutcomeCause } from './message-outcome.ts'
import type { SendRequest } from './send-request.ts'
import { templateNeed } from './template-need.ts'

/** What dispatch decides about one message, before anything is done. */
export type Judgement =
  | { readonly type: 'send'; readonly cause: OutcomeCause; readonly usesTemplate: boolean; readonly facts: SendFacts }
  | { readonly type: 'hold'; readonly cause: 'sessionActive' | 'sessionOpen'; readonly sessionId: string }
  | { readonly type: 'fail'; readonly cause: OutcomeCause; readonly reason: FailureReason; readonly sessionId?: string }

export interface SendFacts {
  readonly component: MessageComponent
  readonly user: RecordValue
  readonly channel: RecordValue
  /** Newest first. */
  readonly sessions: readonly RecordValue[]
}

/**
 * Decides about one message as the records stand now: recipient, component, channel, consent, timing, template, in this
 * order. Consent is asked here and not at the call (Actions guide: after the messages are queued). Changes nothing.
 */
export function judgeMessage(org: Org, request: SendRequest, userId: string): Judgement {
  const user = getRecord(org, userId)
  if (!user) return fail('userMissing', 'InvalidMessagingEndUser')
  const found = findComponent(org, request.component)
  if (!found || found.status !== 'Active') return fail('componentUnavailable', 'PlatformError')
  const channel = channelOf(org, user)
  const refusal = judgeChannel(org, channel)
  if (!channel || refusal) return refusal ?? fail('channelMissing', 'ChannelNotSupported')
  const consent = judgeConsent(org, request, user, channel)
  if (typeof consent !== 'string') return consent
  const sessions = openSessions(org, userId)
  const block = judgeTiming(org, request, sessions)
  if (block) return block
  const template = templateNeed(org, found.component, user, channel)
  if (template === 'missing') return fail('noTemplate', 'ApprovedExternalTemplateRequired')
  const facts = { component: found.component, user, channel, sessions }
  return { type: 'send', cause: consent, usesTemplate: template === 'used', facts }
}

function judgeChannel(org: Org, channel: RecordValue | undefined): Judgement | undefined {
  if (!channel) return fail('channelMissing', 'ChannelNotSupported')
  if (!isChannelActive(org, channel)) return fail('channelInactive', 'ChannelInactive')
  const support = channelSupport(org, channel)
  if (support === 'standard') return fail('channelStandard', 'ChannelNotSupported')
  return support === 'unsupported' ? fail('channelUnsupported', 'ChannelNotSupported') : undefined
}

/** The cause to send, or the refusal (messaging reference §5 no. 6–9). */
function judgeConsent(
  org: Org,
  request: SendRequest,
  user: RecordValue,
  channel: RecordValue,
): OutcomeCause | Judgement {
  const status = textField(user, 'MessagingConsentStatus')
  if (!request.enforcesConsent) {
    if (status !== 'OptedOut') return 'unchecked'
    const isRefused = choiceOf(org, 'opted-out-unchecked') === 'refuse'
    return isRefused ? fail('optedOut', 'EndUserIsNotOptedIn') : 'optedOutUnchecked'
  }
  if (request.consentType === 'CommunicationSubscription') return judgeSubscription(org, request, user, channel, status)
  if (meetsConsent(org, status, requiredConsent(org, channel))) return 'consentMet'
  const cause = status === 'OptedOut' ? 'optedOut' : status === null ? 'consentMissing' : 'consentTooLow'
  return fail(cause, 'EndUserIsNotOptedIn')
}

function judgeSubscription(
  org: Org,
  request: SendRequest,
  user: RecordValue,
  channel: RecordValue,
  status: string | null,
): OutcomeCause | Judgement {
  const ties = subscriptionTies(org, request.subscriptionId ?? '', channel)
  if (ties.length === 0) return fail('subscriptionNotTied', 'SubscriptionNotTiedToChannel')
  if (status === 'OptedOut' && choiceOf(org, 'opted-out-subscriber') === 'refuse') {
    return fail('optedOut', 'EndUserIsNotOptedIn')
  }
  return isSubscribed(org, ties, user) ? 'subscribed' : fail('notSubscribed', 'EndUserIsNotSubscribed')
}

/** Messaging Timing looks at all open sessions of the messaging user, not only at the newest (§6.3). */
function judgeTiming(org: Org, { timing }: SendRequest, sessions: readonly RecordValue[]): Judgement | undefined {
  if (timing === 'Any') return undefined
  const blocking = timing === 'Closed' ? sessions[0] : sessions.find((session) => session['Status'] === 'Active')
  if (!blocking) return undefined
  const sessionId = idOf(blocking)
  if (choiceOf(org, 'blocked-by-timing') === 'drop') return { ...fail('timingDropped', 'SessionNotAllowed'), sessionId }
  return { type: 'hold', cause: timing === 'Closed' ? 'sessionOpen' : 'sessionActive', sessionId }
}

function fail(cause: OutcomeCause, reason: FailureReason): Judgement & { readonly type: 'fail' } {
  return { type: 'fail', cause, reason }
}
