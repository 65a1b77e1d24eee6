import { defineObject } from '../define-object.ts'
import { field, reference, required, text } from '../fields.ts'

/** Keywords and answers of a channel in one language (Object Reference, MsgChannelLanguageKeyword, API 48+). */
export const msgChannelLanguageKeyword = defineObject({
  name: 'MsgChannelLanguageKeyword',
  label: 'Messaging Channel Language Keyword',
  prefix: '0MK',
  prefixIsInvented: true,
  fields: [
    text('MasterLanguage', 'Master Language', { length: 20, defaultValue: 'en_US' }),
    reference('MessagingChannelId', 'Messaging Channel ID', 'MessagingChannel', required),
    reference('MessagingChannelUsageId', 'Messaging Channel Usage ID', 'MessagingChannelUsage'),
    field('OptInKeywords', 'Opt-In Keywords', 'textarea'),
    field('DoubleOptInKeywords', 'Double Opt-In Keywords', 'textarea'),
    field('OptOutKeywords', 'Opt-Out Keywords', 'textarea'),
    field('HelpKeywords', 'Help Keywords', 'textarea'),
    field('CustomKeywords', 'Custom Keywords', 'textarea'),
    field('OptInConfirmation', 'Opt-In Confirmation', 'textarea'),
    field('OptOutConfirmation', 'Opt-Out Confirmation', 'textarea'),
    field('HelpResponse', 'Help Response', 'textarea'),
    field('CustomResponse', 'Custom Response', 'textarea'),
  ],
})
