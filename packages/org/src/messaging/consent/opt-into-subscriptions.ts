import type { Org } from '../../records/org-state.ts'
import { insertRecord, nowText, recordsOf, updateRecord } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { idOf, textField } from '../text-field.ts'
import { channelTies, consentsOn, isInForce, isOnPhoneOf } from './subscription-consent.ts'

/** Opting in to a unified channel opts in to all subscriptions that are mapped to it (Help, um_consent_sms). */
export function optIntoSubscriptions(org: Org, user: RecordValue, channel: RecordValue): void {
  if (textField(channel, 'MessageType') !== 'Text') return
  const now = nowText(org)
  const optIn = { PrivacyConsentStatus: 'OptIn', EffectiveFromDate: now, EffectiveToDate: null }
  for (const tie of channelTies(org, channel)) {
    const consents = consentsOn(org, [tie], user)
    if (consents.some((consent) => isInForce(org, consent))) continue
    const latest = consents.at(-1)
    if (latest !== undefined) updateRecord(org, idOf(latest), optIn)
    else
      insertRecord(org, 'CommSubscriptionConsent', {
        ...optIn,
        CommSubscriptionChannelTypeId: tie,
        ContactPointId: phoneOf(org, user),
        ConsentCapturedDateTime: now,
        ConsentCapturedSource: 'Opt-in keyword',
      })
  }
}

/** Id of the phone number that a consent of the user hangs on; made when the org has none. */
function phoneOf(org: Org, user: RecordValue): string {
  const known = recordsOf(org, 'ContactPointPhone').find((point) => isOnPhoneOf(user, point))
  const number = textField(user, 'MessagingPlatformKey')
  return idOf(known ?? insertRecord(org, 'ContactPointPhone', { TelephoneNumber: number }))
}
