import type { Org } from '../../records/org-state.ts'
import { updateRecord } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { idOf, textField } from '../text-field.ts'
import { channelTies, consentsOn, isInForce } from './subscription-consent.ts'

/** Opting out of a unified channel opts out of all subscriptions that are mapped to it (Help, um_consent_sms). */
export function dropSubscriptions(org: Org, user: RecordValue, channel: RecordValue): void {
  if (textField(channel, 'MessageType') !== 'Text') return
  for (const consent of consentsOn(org, channelTies(org, channel), user)) {
    if (isInForce(org, consent)) updateRecord(org, idOf(consent), { PrivacyConsentStatus: 'OptOut' })
  }
}
