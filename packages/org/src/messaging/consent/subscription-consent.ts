import { usagesOf } from '../channels/channel-state.ts'
import type { Org } from '../../records/org-state.ts'
import { findBy, getRecord, nowText, recordsOf } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { idOf, textField } from '../text-field.ts'

/**
 * Ids of the CommSubscriptionChannelType records that tie a subscription to a channel or one of its usages; none means
 * that the subscription can't be used on it.
 */
export function subscriptionTies(org: Org, subscriptionId: string, channel: RecordValue): readonly string[] {
  const usages = new Set(usagesOf(org, channel).map(idOf))
  return findBy(org, 'CommSubscriptionChannelType', 'CommunicationSubscriptionId', subscriptionId)
    .filter((tie) => {
      const usage = textField(tie, 'MessagingChannelUsageId')
      return textField(tie, 'MessagingChannelId') === idOf(channel) || (usage !== null && usages.has(usage))
    })
    .map(idOf)
}

/** Ids of the ties of all subscriptions to a channel. */
export function channelTies(org: Org, channel: RecordValue): readonly string[] {
  return recordsOf(org, 'CommSubscription').flatMap((each) => subscriptionTies(org, idOf(each), channel))
}

/**
 * Whether the messaging user opted in over one of these ties: a consent record with status OptIn, today within its
 * dates, on a phone number with the same digits as the user's platform key (messaging reference §3.5, §5 no. 8).
 */
export function isSubscribed(org: Org, ties: readonly string[], user: RecordValue): boolean {
  return consentsOn(org, ties, user).some((consent) => isInForce(org, consent))
}

/** The user's consent records over these ties, whatever they say. */
export function consentsOn(org: Org, ties: readonly string[], user: RecordValue): readonly RecordValue[] {
  return ties
    .flatMap((tie) => findBy(org, 'CommSubscriptionConsent', 'CommSubscriptionChannelTypeId', tie))
    .filter((consent) => isOnPhoneOf(user, getRecord(org, textField(consent, 'ContactPointId') ?? '')))
}

/** Whether a ContactPointPhone has the digits of the user's platform key; a key without digits has no phone. */
export function isOnPhoneOf(user: RecordValue, point: RecordValue | undefined): boolean {
  const digits = digitsOf(textField(user, 'MessagingPlatformKey') ?? '')
  return digits !== '' && point !== undefined && digitsOf(textField(point, 'TelephoneNumber') ?? '') === digits
}

/** True for an opt-in whose dates include today. */
export function isInForce(org: Org, consent: RecordValue): boolean {
  const today = nowText(org).slice(0, 10)
  const [from, to] = [textField(consent, 'EffectiveFromDate'), textField(consent, 'EffectiveToDate')]
  const isWithin = (from === null || from.slice(0, 10) <= today) && (to === null || today <= to.slice(0, 10))
  return isWithin && textField(consent, 'PrivacyConsentStatus') === 'OptIn'
}

function digitsOf(text: string): string {
  return text.replace(/[^0-9]/g, '')
}
