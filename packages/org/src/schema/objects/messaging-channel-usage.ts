import { defineObject } from '../define-object.ts'
import { picklist, reference, required, text } from '../fields.ts'

/**
 * One connected app of a channel, at most three per channel (Object Reference, MessagingChannelUsage, API 60+). The
 * deployment types are the object's; the metadata file spells them otherwise, both spellings are taken.
 */
export const messagingChannelUsage = defineObject({
  name: 'MessagingChannelUsage',
  label: 'Messaging Channel Usage',
  prefix: '1QU',
  prefixIsInvented: true,
  fields: [
    text('Name', 'Name'),
    reference('MessagingChannelId', 'Messaging Channel ID', 'MessagingChannel', required),
    picklist('ConsentType', 'Consent Type', ['ImplicitOptIn', 'ExplicitOptIn', 'DoubleOptIn']),
    picklist(
      'DeploymentStatus',
      'Deployment Status',
      ['New', 'Provisioning', 'Active', 'Error', 'Deprovisioning', 'Disabled'],
      { defaultValue: 'Active' },
    ),
    picklist(
      'DeploymentType',
      'Deployment Type',
      [
        'Conversation',
        'UnifiedConversation',
        'DigitalEngagementConversation',
        'MessagingEngagement',
        'MJ',
        'MarketingJourneyBuilder',
      ],
      { ...required, defaultValue: 'Conversation' },
    ),
  ],
})
