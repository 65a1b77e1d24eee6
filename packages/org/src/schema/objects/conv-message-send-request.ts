import { defineObject } from '../define-object.ts'
import { autoNumber, boolean, field, int, picklist, readOnly, reference, startsAt, text } from '../fields.ts'
import type { FieldSchema } from '../schema.ts'

/**
 * The tracking record of one send (Object Reference and Field Reference, ConvMessageSendRequest, API 67). Nobody may
 * write it but the platform. Counters are 0 from its creation.
 */
export const convMessageSendRequest = defineObject({
  name: 'ConvMessageSendRequest',
  label: 'Conversation Message Send Request',
  prefix: '1sr',
  fields: [
    autoNumber('Conversation Message Send Request Name', 'MSJ-{00000000}'),
    picklist('RequestType', 'Send Message Type', ['SendNotificationMessages'], {
      ...readOnly,
      nillable: false,
      defaultValue: 'SendNotificationMessages',
    }),
    picklist('RequestStatus', 'Send Status', ['Pending', 'InProgress', 'Completed'], {
      ...readOnly,
      nillable: false,
      defaultValue: 'Pending',
    }),
    picklist('AllowExistingSessionStatus', 'Send Condition', ['Any', 'NonActive', 'Closed'], {
      ...readOnly,
      nillable: false,
      defaultValue: 'Any',
    }),
    boolean('ShouldEnforceChannelConsent', 'Enforce Channel Consent', readOnly),
    picklist('RequestConsentType', 'Consent Type', ['MessagingEndUser', 'CommunicationSubscription'], readOnly),
    reference('CommSubscriptionId', 'Communication Subscription ID', 'CommSubscription', readOnly),
    picklist(
      'SessionLongevityPreference',
      'Messaging Session Longevity',
      ['KeepSessionOpen', 'EndSession', 'KeepSessionOpenOrAppend'],
      readOnly,
    ),
    text('MessageDefinition', 'Message Definition', { ...readOnly, nillable: false }),
    long('MessageDefinitionParameters', 'Message Definition Parameters', 8000),
    field('CompletedDate', 'Completed Date', 'datetime', readOnly),
    counter('TotalMessageCount', 'Total Message Count'),
    counter('PendingMessageCount', 'Pending Message Count'),
    long('PendingMessageIdentifiers', 'Pending Message Identifiers', 4000),
    long('PendingMessagingEndUserIds', 'Pending Messaging User Ids', 4000),
    long('PendingMeuPlatformKeys', 'Pending Messaging User Platform Keys', 8000),
    counter('InProgressMessageCount', 'In Progress Message Count'),
    text('InProgressMessageIdentifiers', 'In Progress Message Identifiers', readOnly),
    text('InProgressMessagingEndUserIds', 'In Progress Messaging User Ids', readOnly),
    text('InProgressMessagingSessionIds', 'In Progress Messaging Session Ids', readOnly),
    text('InProgressMeuPlatformKeys', 'In Progress Messaging Session Platform Keys', readOnly),
    counter('SuccessMessageCount', 'Success Message Count'),
    long('SuccessMessageIdentifiers', 'Success Message Identifiers', 4000),
    long('SuccessMeuPlatformKeys', 'Success Message Platform Keys', 8000),
    counter('FailedMessageCount', 'Failed Message Count'),
    long('FailedMessageIdentifiers', 'Failed Message Identifiers', 4000),
    long('FailedMessageErrorReasons', 'Failed Message Error Reasons', 700),
    long('FailedMeuPlatformKeys', 'Failed Message Platform Keys', 8000),
  ],
})

function counter(name: string, label: string): FieldSchema {
  return int(name, label, { ...readOnly, ...startsAt(0) })
}

function long(name: string, label: string, length: number): FieldSchema {
  return field(name, label, 'textarea', { ...readOnly, length })
}
