import type { SendCall, SendResult } from '../../org.ts'
import { reserveUuids, uuidAt } from '../../records/ids.ts'
import type { Org } from '../../records/org-state.ts'
import { insertRecord } from '../../records/store.ts'
import { onCommit, onRollback } from '../../records/transaction.ts'
import { type FoundComponent, findComponent } from '../components/find-component.ts'
import type { SendRequest } from '../dispatch/send-request.ts'
import { idOf, nameOf } from '../text-field.ts'
import { type CallFault, callFault, isFault, missing } from './call-fault.ts'
import { type ReadParameters, readParameters } from './read-parameters.ts'
import { readPicklists, type SendOptions } from './read-picklists.ts'
import { readRecipients } from './read-recipients.ts'

/**
 * Takes a call of the action `sendConversationMessages`: a ConvMessageSendRequest and one identifier per recipient, or
 * the fault of the calling element (messaging reference §7.3), after which nothing has changed. Everything belongs to the
 * open transaction: rolled back with it, and sending starts when it is committed (`settle`).
 */
export function acceptRequest(org: Org, call: SendCall): SendResult {
  const found = sendableComponent(org, call)
  if (isFault(found)) return found
  const users = readRecipients(call.messagingEndUserIds)
  if (isFault(users)) return users
  const parameters = readParameters(org, call, found.component)
  if (isFault(parameters)) return parameters
  const options = readPicklists(org, call)
  if (isFault(options)) return options
  const request = record(org, found, users, parameters, options, call.runningUserId ?? org.runningUserId)
  org.messaging.requests.set(request.id, request)
  onRollback(org, () => org.messaging.requests.delete(request.id))
  onCommit(org, () => org.messaging.waiting.add(request.id))
  return {
    requestId: request.id,
    messageIdentifiers: messageIdentifiers(org, request),
    warnings: [...parameters.warnings, ...options.warnings],
  }
}

/** The identifiers of a request's messages, in the recipients' order. */
export function messageIdentifiers(org: Org, request: SendRequest): readonly string[] {
  return request.users.map((_user, at) => messageIdentifier(org, request, at))
}

export function messageIdentifier(org: Org, request: SendRequest, at: number): string {
  return uuidAt(org.random.seed, request.firstUuid + at)
}

function sendableComponent(org: Org, { messageDefinitionName: name }: SendCall): FoundComponent | CallFault {
  if (typeof name !== 'string' || name === '') return missing('messageDefinitionName (Messaging Component)')
  const found = findComponent(org, name)
  if (!found) return callFault('unknown-component', `There is no messaging component ${name} in this org.`)
  if (found.component.type !== 'Notification') {
    const detail = `${name} is a component of type ${found.component.type}. Flow actions send notifications only.`
    return callFault('not-a-notification', detail)
  }
  if (found.status !== 'Active') {
    return callFault('inactive-component', `The component ${name} is ${found.status}. Only Active ones can be sent.`)
  }
  return found
}

function record(
  org: Org,
  { component, recordId }: FoundComponent,
  users: readonly string[],
  parameters: ReadParameters,
  options: SendOptions,
  runningUserId: string,
): SendRequest {
  const { enforcesConsent, consentType, subscriptionId, timing, longevity } = options
  const row = insertRecord(org, 'ConvMessageSendRequest', {
    RequestType: 'SendNotificationMessages',
    RequestStatus: 'Pending',
    AllowExistingSessionStatus: timing,
    ShouldEnforceChannelConsent: enforcesConsent,
    RequestConsentType: options.givenConsentType,
    CommSubscriptionId: subscriptionId,
    SessionLongevityPreference: options.givenLongevity,
    MessageDefinition: recordId,
    MessageDefinitionParameters: parametersText(parameters),
    TotalMessageCount: users.length,
    PendingMessageCount: users.length,
  })
  return {
    id: idOf(row),
    name: nameOf(row),
    acceptedAt: org.clock.now,
    runningUserId,
    firstUuid: reserveUuids(org, users.length),
    component: component.name,
    parameters: parameters.values,
    enforcesConsent,
    consentType,
    subscriptionId,
    timing,
    longevity,
    users,
    phase: 'waiting',
    next: 0,
    outcomes: [],
    counts: { sent: 0, failed: 0, held: 0, noCapacity: 0 },
    retryAt: null,
  }
}

/** The field holds 8,000 characters. */
function parametersText({ values }: ReadParameters): string | null {
  if (values.length === 0) return null
  return JSON.stringify(values.map(([name, value]) => ({ name, value }))).slice(0, 8000)
}
