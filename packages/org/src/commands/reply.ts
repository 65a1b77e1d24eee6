import { channelOf } from '../messaging/channels/channel-state.ts'
import type { Journal } from '../messaging/journal.ts'
import { receiveReply } from '../messaging/replies/receive-reply.ts'
import { nameOf } from '../messaging/text-field.ts'
import type { OrgCommand, OrgError } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { personNamed } from './person-named.ts'

type Reply = Extract<OrgCommand, { readonly reply: unknown }>

/** The scenario step `reply`: a customer writes. Handled at once, keywords first. Answers why it can't be done. */
export function reply(org: Org, journal: Journal, { reply: { from, text } }: Reply): OrgError | undefined {
  const found = personNamed(org, from)
  if ('error' in found) return found.error
  const { user } = found
  const channel = channelOf(org, user)
  if (!channel) return { code: 'no-channel', message: `${nameOf(user)} has no messaging channel to write on.` }
  receiveReply(org, journal, user, channel, text)
  return undefined
}
