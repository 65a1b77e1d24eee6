import type { Org } from '../../records/org-state.ts'
import type { RecordValue } from '../../values/value.ts'
import { type Journal, note } from '../journal.ts'
import { addToLog } from '../log/add-to-log.ts'
import { idOf, nameOf } from '../text-field.ts'

/** Sends one of the channel's automatic texts into a conversation; nothing when the channel has none. */
export function autoRespond(
  org: Org,
  journal: Journal,
  user: RecordValue,
  sessionId: string | null,
  text: string | null | undefined,
): void {
  if (!text) return
  const messagingEndUserId = idOf(user)
  addToLog(org, messagingEndUserId, { type: 'autoResponse', text, sessionId })
  note(org, journal, 'autoResponse', () => ({
    messagingEndUserId,
    ...(sessionId === null ? {} : { messagingSessionId: sessionId }),
    text: `${nameOf(user)} got an automatic answer: ${text}`,
  }))
}
