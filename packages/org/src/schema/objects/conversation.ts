import { defineObject } from '../define-object.ts'
import { dateTime, text } from '../fields.ts'

/** What spans the sessions of one person on one channel. */
export const conversation = defineObject({
  name: 'Conversation',
  label: 'Conversation',
  prefix: '0dw',
  prefixIsInvented: true,
  fields: [
    text('ConversationIdentifier', 'Conversation Identifier', { length: 36 }),
    dateTime('StartTime', 'Start Time'),
    dateTime('EndTime', 'End Time'),
  ],
  children: [['ConversationEntries', 'ConversationEntry', 'ConversationId']],
})
