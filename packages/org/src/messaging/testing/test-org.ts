import { createOrg } from '../../create-org.ts'
import { settle } from '../../clock/settle.ts'
import type { MessageVerdict, OrgOptions, SendCall, SendParameter } from '../../org.ts'
import type { Org } from '../../records/org-state.ts'
import { insertRecord } from '../../records/store.ts'
import type { Value } from '../../values/value.ts'
import { acceptRequest } from '../accept/accept-request.ts'
import { addComponent } from '../components/add-component.ts'
import type { ComponentParameterData, MessageComponent } from '../components/message-component.ts'
import { idOf } from '../text-field.ts'
import { requestRows } from '../verdicts/request-rows.ts'
import { verdictsOf } from '../verdicts/verdicts.ts'

export type Fields = Readonly<Record<string, Value>>

/** An org at 2 March 2026, 09:00 UTC, with the component `Order_Shipped` and no people. */
export function testOrg(assumptions: OrgOptions['assumptions'] = {}): Org {
  const org = createOrg({ now: '2026-03-02T09:00:00.000Z', assumptions })
  addComponent(org, notification('Order_Shipped'))
  return org
}

/** A notification with a text layout and the parameters given. */
export function notification(name: string, options: Partial<MessageComponent> = {}): MessageComponent {
  return {
    name,
    label: name,
    type: 'Notification',
    language: 'en_US',
    parameters: [],
    constants: [],
    layouts: [{ formatType: 'Text', text: 'Your order is on its way.', templates: [] }],
    ...options,
  }
}

export function parameter(name: string, options: Partial<ComponentParameterData> = {}): ComponentParameterData {
  return { name, label: name, valueType: 'Text', isRequired: false, isList: false, ...options }
}

/** Adds a channel, SMS unless the fields say otherwise, and answers its Id. */
export function addChannelRecord(org: Org, fields: Fields = {}): string {
  const defaults = { DeveloperName: 'Sms', MasterLabel: 'Order SMS', MessageType: 'Text' }
  return idOf(insertRecord(org, 'MessagingChannel', { ...defaults, ...fields }))
}

/** Adds a messaging user, implicitly opted in unless the fields say otherwise, and answers the Id. */
export function addUser(org: Org, channelId: string, fields: Fields = {}): string {
  const defaults = {
    Name: 'Ann',
    MessagingPlatformKey: '+15550100001',
    MessagingChannelId: channelId,
    MessageType: 'Text',
    MessagingConsentStatus: 'ImplicitlyOptedIn',
  }
  return idOf(insertRecord(org, 'MessagingEndUser', { ...defaults, ...fields }))
}

/** Adds a session of a user and answers its Id. */
export function addSession(org: Org, userId: string, channelId: string, fields: Fields = {}): string {
  const defaults = { MessagingEndUserId: userId, MessagingChannelId: channelId, Status: 'Active' }
  return idOf(insertRecord(org, 'MessagingSession', { ...defaults, ...fields }))
}

/** A call of the action with everything in order. */
export function sendCall(users: Value, call: Partial<SendCall> = {}): SendCall {
  return {
    messageDefinitionName: 'Order_Shipped',
    parameters: [],
    requestType: 'SendNotificationMessages',
    isEnforceMessagingChannelConsent: true,
    channelConsentType: 'MessagingEndUser',
    communicationSubscriptionId: null,
    allowedSessionStatus: 'Any',
    messagingEndUserIds: users,
    sessionLongevityPreference: null,
    otherInputs: {},
    ...call,
  }
}

export function textParameter(name: string, value: Value): SendParameter {
  return { name, property: 'textValue', value }
}

/** Lets the org accept a call and everything due at this instant happen; answers the verdicts in short. */
export function send(org: Org, users: Value, call: Partial<SendCall> = {}): readonly MessageVerdict[] {
  const result = acceptRequest(org, sendCall(users, call))
  if ('fault' in result) throw new Error(result.fault.message)
  settle(org)
  return verdictsOf(org, result.requestId)
}

/** The verdicts of all requests as they are now. */
export function allVerdicts(org: Org): readonly MessageVerdict[] {
  return requestRows(org).flatMap((row) => verdictsOf(org, row.id))
}
