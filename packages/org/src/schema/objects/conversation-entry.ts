import { defineObject } from '../define-object.ts'
import { dateTime, field, int, openPicklist, picklist, reference, required, text } from '../fields.ts'

/**
 * One entry of a conversation (Object Reference, ConversationEntry, API 43+). On enhanced channels the texts live off
 * the platform, so the simulator's transcript stands beside this table, not in it.
 */
export const conversationEntry = defineObject({
  name: 'ConversationEntry',
  label: 'Conversation Entry',
  prefix: '0dx',
  prefixIsInvented: true,
  fields: [
    reference('ConversationId', 'Conversation ID', 'Conversation', required),
    text('ActorId', 'Actor ID', { length: 18 }),
    text('ActorName', 'Actor Name'),
    picklist('ActorType', 'Actor Type', ['Agent', 'Bot', 'EndUser', 'Supervisor', 'System']),
    openPicklist('EntryType', 'Entry Type', [
      'Text',
      'AdminOptedIn',
      'AdminOptedOut',
      'EndUserOptedIn',
      'EndUserOptedOut',
      'BotEscalated',
    ]),
    dateTime('EntryTime', 'Entry Time'),
    field('Message', 'Message', 'textarea'),
    text('MessageIdentifier', 'Message Identifier', { length: 36 }),
    picklist('MessageStatus', 'Message Status', ['Pending', 'Sent', 'Delivered', 'Read', 'Error']),
    text('MessageStatusCode', 'Message Status Code', { length: 40 }),
    int('Seq', 'Sequence'),
  ],
})
