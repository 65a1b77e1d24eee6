import { account } from './objects/account.ts'
import { campaign } from './objects/campaign.ts'
import { caseObject } from './objects/case.ts'
import { commSubscriptionChannelType } from './objects/comm-subscription-channel-type.ts'
import { commSubscriptionConsent } from './objects/comm-subscription-consent.ts'
import { commSubscription } from './objects/comm-subscription.ts'
import { contactPointPhone } from './objects/contact-point-phone.ts'
import { contact } from './objects/contact.ts'
import { convMessageSendRequest } from './objects/conv-message-send-request.ts'
import { conversationEntry } from './objects/conversation-entry.ts'
import { conversationMessageDefinition } from './objects/conversation-message-definition.ts'
import { conversation } from './objects/conversation.ts'
import { engagementChannelType } from './objects/engagement-channel-type.ts'
import { group } from './objects/group.ts'
import { individual } from './objects/individual.ts'
import { lead } from './objects/lead.ts'
import { messagingChannelUsage } from './objects/messaging-channel-usage.ts'
import { messagingChannel } from './objects/messaging-channel.ts'
import { messagingEndUser } from './objects/messaging-end-user.ts'
import { messagingSession } from './objects/messaging-session.ts'
import { msgChannelLanguageKeyword } from './objects/msg-channel-language-keyword.ts'
import { opportunity } from './objects/opportunity.ts'
import { order } from './objects/order.ts'
import { user } from './objects/user.ts'
import type { ObjectSchema } from './schema.ts'

/** Every object that the simulated org knows, in the order in which lists show them: messaging first. */
export const objectSchemas: readonly ObjectSchema[] = [
  messagingEndUser,
  messagingSession,
  messagingChannel,
  messagingChannelUsage,
  msgChannelLanguageKeyword,
  conversationMessageDefinition,
  convMessageSendRequest,
  commSubscription,
  commSubscriptionChannelType,
  commSubscriptionConsent,
  contactPointPhone,
  engagementChannelType,
  conversation,
  conversationEntry,
  account,
  contact,
  lead,
  caseObject,
  order,
  opportunity,
  individual,
  campaign,
  user,
  group,
]

/** The object with this API name, in any case, as Salesforce reads it. */
export function objectSchema(name: string): ObjectSchema | undefined {
  return byName.get(name) ?? byName.get(name.toLowerCase())
}

/** The object that an Id belongs to, by its first three characters; undefined for objects that nobody knows. */
export function objectOfId(id: string): ObjectSchema | undefined {
  return byPrefix.get(prefixCode(id))
}

/** The prefix as a number, because cutting it out of every Id that is looked up would cost more than the look-up. */
function prefixCode(id: string): number {
  return (id.charCodeAt(0) * 128 + id.charCodeAt(1)) * 128 + id.charCodeAt(2)
}

const byName = new Map(
  objectSchemas.flatMap((schema) => [[schema.name, schema] as const, [schema.name.toLowerCase(), schema] as const]),
)
const byPrefix = new Map(objectSchemas.map((schema) => [prefixCode(schema.prefix), schema]))
