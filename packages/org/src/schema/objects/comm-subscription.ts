import { defineObject } from '../define-object.ts'
import { boolean, owner, required, text } from '../fields.ts'

/** Something that people subscribe to (Object Reference, CommSubscription, API 48+). */
export const commSubscription = defineObject({
  name: 'CommSubscription',
  label: 'Communication Subscription',
  prefix: '0Xl',
  prefixIsInvented: true,
  fields: [
    text('Name', 'Name', required),
    text('DataUsePurposeId', 'Data Use Purpose ID', { length: 18 }),
    boolean('IsDefault', 'Default'),
    text('BusinessUnitId', 'Business Unit ID', { length: 18 }),
    owner,
  ],
  children: [['CommSubscriptionChannelTypes', 'CommSubscriptionChannelType', 'CommunicationSubscriptionId']],
})
