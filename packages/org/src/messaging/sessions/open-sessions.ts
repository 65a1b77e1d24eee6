import type { Org } from '../../records/org-state.ts'
import { findBy } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { textField } from '../text-field.ts'

/** Open is everything but Ended and Error (Help, "Send Conversation Messages Action"). */
export function isOpen(session: RecordValue): boolean {
  const status = textField(session, 'Status')
  return status !== 'Ended' && status !== 'Error'
}

/** The open sessions of a messaging user, newest first: by StartTime (CreatedDate without one), the later made first. */
export function openSessions(org: Org, userId: string): readonly RecordValue[] {
  const open = findBy(org, 'MessagingSession', 'MessagingEndUserId', userId).filter(isOpen)
  if (open.length < 2) return open
  return open.toReversed().sort((one, other) => compareText(startOf(other), startOf(one)))
}

function startOf(session: RecordValue): string {
  return textField(session, 'StartTime') ?? textField(session, 'CreatedDate') ?? ''
}

/** Date-times are texts of one length, so that their order is that of the texts. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
