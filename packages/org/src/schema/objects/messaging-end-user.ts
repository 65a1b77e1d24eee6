import { defineObject } from '../define-object.ts'
import { boolean, dateTime, openPicklist, owner, picklist, readOnly, reference, required, text } from '../fields.ts'
import { messageTypes } from './messaging-channel.ts'

/** One address of a person on one channel (Object Reference, MessagingEndUser, API 67). */
export const messagingEndUser = defineObject({
  name: 'MessagingEndUser',
  label: 'Messaging User',
  prefix: '0PA',
  fields: [
    text('Name', 'Name', required),
    text('MessagingPlatformKey', 'Messaging Platform Key', required),
    reference('MessagingChannelId', 'Messaging Channel ID', 'MessagingChannel', { ...required, updateable: false }),
    picklist('MessageType', 'Message Type', messageTypes, required),
    picklist('MessagingConsentStatus', 'Messaging Consent Status', [
      'OptedOut',
      'ImplicitlyOptedIn',
      'ExplicitlyOptedIn',
      'DoublyOptedIn',
    ]),
    boolean('IsFullyOptedIn', 'Opted In', readOnly),
    boolean('HasInitialResponseSent', 'Has Initial Response Sent'),
    reference('ContactId', 'Contact ID', 'Contact'),
    reference('AccountId', 'Account ID', 'Account'),
    reference('LeadId', 'Lead ID', 'Lead'),
    reference('AuthenticatedEndUserId', 'Authenticated End User ID', 'User'),
    openPicklist('Language', 'Language', ['en_US']),
    text('IsoCountryCode', 'ISO Country Code', { length: 2 }),
    text('Locale', 'Locale', { length: 20 }),
    text('ProfilePictureUrl', 'Profile Picture URL'),
    owner,
    dateTime('LastViewedDate', 'Last Viewed Date', readOnly),
    dateTime('LastReferencedDate', 'Last Referenced Date', readOnly),
  ],
  children: [['MessagingSessions', 'MessagingSession', 'MessagingEndUserId']],
})
