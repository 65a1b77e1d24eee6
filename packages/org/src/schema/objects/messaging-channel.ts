import { defineObject } from '../define-object.ts'
import { boolean, field, picklist, reference, required, text } from '../fields.ts'

/**
 * The picklist that MessagingChannel and MessagingEndUser share (Object Reference, API 67); `Line`, which channel files
 * have and the Object Reference leaves out, stands here for lack of another word.
 */
export const messageTypes: readonly string[] = [
  'AppleBusinessChat',
  'Custom',
  'EmbeddedMessaging',
  'Facebook',
  'Line',
  'Phone',
  'PSTNVoice',
  'Text',
  'Voice',
  'WhatsApp',
]

/**
 * A business's own address on a platform (Object Reference, MessagingChannel, API 67). `ExternalAccountId` is in the
 * metadata file only; a WhatsApp channel needs it to match its templates.
 */
export const messagingChannel = defineObject({
  name: 'MessagingChannel',
  label: 'Messaging Channel',
  prefix: '0Mj',
  fields: [
    text('MasterLabel', 'Master Label', required),
    text('DeveloperName', 'Developer Name', required),
    picklist('MessageType', 'Message Type', messageTypes, { ...required, defaultValue: 'Text' }),
    picklist('PlatformType', 'Platform Type', ['Standard', 'Enhanced'], { defaultValue: 'Enhanced' }),
    picklist('ConsentType', 'Consent Type', ['ImplicitOptIn', 'ExplicitOptIn', 'DoubleOptIn'], {
      defaultValue: 'ImplicitOptIn',
    }),
    boolean('IsActive', 'Active', { defaultValue: true }),
    text('MessagingPlatformKey', 'Messaging Platform Key'),
    text('ExternalAccountId', 'External Account ID'),
    text('ChannelAddressIdentifier', 'Channel Address Identifier'),
    text('IsoCountryCode', 'ISO Country Code', { length: 2 }),
    text('SessionHandler', 'Session Handler'),
    reference('TargetQueueId', 'Target Queue ID', 'Group'),
    picklist('RoutingType', 'Routing Type', ['OmniQueue', 'OmniSkills'], { defaultValue: 'OmniQueue' }),
    text('RoutingConfigurationId', 'Routing Configuration ID', { length: 18 }),
    text('BusinessHoursId', 'Business Hours ID', { length: 18 }),
    boolean('IsRequireDoubleOptIn', 'Require Double Opt-In'),
    field('OptInPrompt', 'Opt-In Prompt', 'textarea'),
    field('DoubleOptInPrompt', 'Double Opt-In Prompt', 'textarea'),
    field('InitialResponse', 'Initial Response', 'textarea'),
    field('EngagedResponse', 'Engaged Response', 'textarea'),
    field('ConversationEndResponse', 'Conversation End Response', 'textarea'),
  ],
  children: [
    ['MessagingEndUsers', 'MessagingEndUser', 'MessagingChannelId'],
    ['MessagingSessions', 'MessagingSession', 'MessagingChannelId'],
    ['MessagingChannelUsages', 'MessagingChannelUsage', 'MessagingChannelId'],
    ['MsgChannelLanguageKeywords', 'MsgChannelLanguageKeyword', 'MessagingChannelId'],
  ],
})
