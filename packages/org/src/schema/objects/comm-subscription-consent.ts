import { defineObject } from '../define-object.ts'
import { dateTime, owner, picklist, reference, required, text } from '../fields.ts'

/**
 * A person's say on one subscription over one channel (Object Reference, CommSubscriptionConsent, API 67). The two dates
 * of its effect are date-times; a date alone is taken too.
 */
export const commSubscriptionConsent = defineObject({
  name: 'CommSubscriptionConsent',
  label: 'Communication Subscription Consent',
  prefix: '0dY',
  prefixIsInvented: true,
  fields: [
    text('Name', 'Name'),
    reference(
      'CommSubscriptionChannelTypeId',
      'Communication Subscription Channel Type ID',
      'CommSubscriptionChannelType',
      required,
    ),
    reference('ContactPointId', 'Contact Point ID', 'ContactPointPhone', required),
    reference('ConsentGiverId', 'Consent Giver ID', ['Individual', 'Contact', 'Account', 'Lead', 'User']),
    dateTime('ConsentCapturedDateTime', 'Consent Captured Date Time'),
    text('ConsentCapturedSource', 'Consent Captured Source'),
    dateTime('EffectiveFromDate', 'Effective From'),
    dateTime('EffectiveToDate', 'Effective To'),
    reference('EngagementChannelTypeId', 'Engagement Channel Type ID', 'EngagementChannelType'),
    text('DataUsePurposeId', 'Data Use Purpose ID', { length: 18 }),
    reference('PartyId', 'Party ID', 'Individual'),
    text('BusinessBrandId', 'Business Brand ID', { length: 18 }),
    picklist(
      'PrivacyConsentStatus',
      'Privacy Consent Status',
      ['NotSeen', 'Seen', 'OptIn', 'OptInPending', 'OptOut', 'OptOutPending'],
      { defaultValue: 'NotSeen' },
    ),
    owner,
  ],
})
