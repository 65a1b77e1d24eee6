import { uuid } from '../../records/ids.ts'
import type { Org } from '../../records/org-state.ts'
import { findBy, insertRecord, nowText } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { channelName } from '../channels/channel-state.ts'
import { idOf, textField } from '../text-field.ts'
import { trackSession } from './session-timers.ts'

export interface NewSession {
  readonly user: RecordValue
  readonly channel: RecordValue
  readonly status: string
  readonly origin: string
  readonly agentType: string | null
  readonly ownerId: string
  /** Reserved earlier, when a send found no room (retries re-use the Id). */
  readonly id?: string | undefined
}

/** Makes a MessagingSession that starts now. One that is made Ended also ends now, by the System. */
export function createSession(org: Org, session: NewSession): RecordValue {
  const { user, channel, status, origin, agentType, ownerId } = session
  const now = nowText(org)
  const row = insertRecord(
    org,
    'MessagingSession',
    {
      Status: status,
      Origin: origin,
      AgentType: agentType,
      MessagingChannelId: idOf(channel),
      MessagingEndUserId: idOf(user),
      ConversationId: conversationFor(org, user),
      ChannelType: textField(channel, 'MessageType'),
      SessionKey: uuid(org),
      StartTime: now,
      ChannelName: channelName(channel),
      ChannelKey: textField(channel, 'MessagingPlatformKey'),
      EndUserContactId: textField(user, 'ContactId'),
      EndUserAccountId: textField(user, 'AccountId'),
      LeadId: textField(user, 'LeadId'),
      OwnerId: ownerId,
      ...(status === 'Ended' ? { EndTime: now, EndedByType: 'System' } : {}),
    },
    session.id === undefined ? {} : { id: session.id },
  )
  trackSession(org, row)
  return row
}

/** One Conversation spans the sessions of a person on a channel (messaging reference §3.3, §9 no. 18). */
function conversationFor(org: Org, user: RecordValue): string {
  const earlier = findBy(org, 'MessagingSession', 'MessagingEndUserId', idOf(user)).at(-1)
  const known = earlier && textField(earlier, 'ConversationId')
  return (
    known ?? idOf(insertRecord(org, 'Conversation', { ConversationIdentifier: uuid(org), StartTime: nowText(org) }))
  )
}
