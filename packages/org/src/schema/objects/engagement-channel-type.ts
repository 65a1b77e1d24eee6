import { defineObject } from '../define-object.ts'
import { owner, required, text } from '../fields.ts'

/** Names a kind of channel: SMS, WhatsApp and so on. */
export const engagementChannelType = defineObject({
  name: 'EngagementChannelType',
  label: 'Engagement Channel Type',
  prefix: '0eF',
  prefixIsInvented: true,
  fields: [text('Name', 'Name', required), text('ContactPointType', 'Contact Point Type', { length: 40 }), owner],
})
