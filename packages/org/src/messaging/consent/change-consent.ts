import type { Org } from '../../records/org-state.ts'
import { updateRecord } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { type Journal, note } from '../journal.ts'
import { idOf, nameOf, textField } from '../text-field.ts'

/** Writes a messaging user's consent status and answers the user as it is then. */
export function changeConsent(org: Org, journal: Journal, user: RecordValue, status: string): RecordValue {
  const from = textField(user, 'MessagingConsentStatus')
  if (from === status) return user
  const userId = idOf(user)
  note(org, journal, 'consentChanged', () => ({
    messagingEndUserId: userId,
    text: `The consent of ${nameOf(user)} went from ${from ?? 'nothing'} to ${status}.`,
  }))
  return updateRecord(org, userId, { MessagingConsentStatus: status })
}
