import { defineObject } from '../define-object.ts'
import { owner, reference, required, text } from '../fields.ts'

/** The tie between a subscription and a messaging channel (Object Reference, CommSubscriptionChannelType, API 48+). */
export const commSubscriptionChannelType = defineObject({
  name: 'CommSubscriptionChannelType',
  label: 'Communication Subscription Channel Type',
  prefix: '0eB',
  prefixIsInvented: true,
  fields: [
    text('Name', 'Name'),
    reference('CommunicationSubscriptionId', 'Communication Subscription ID', 'CommSubscription', required),
    reference('EngagementChannelTypeId', 'Engagement Channel Type ID', 'EngagementChannelType'),
    reference('MessagingChannelId', 'Messaging Channel ID', 'MessagingChannel'),
    reference('MessagingChannelUsageId', 'Messaging Channel Usage ID', 'MessagingChannelUsage'),
    text('DataUsePurposeId', 'Data Use Purpose ID', { length: 18 }),
    owner,
  ],
  children: [['CommSubscriptionConsents', 'CommSubscriptionConsent', 'CommSubscriptionChannelTypeId']],
})
