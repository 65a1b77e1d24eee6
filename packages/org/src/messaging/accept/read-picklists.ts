import type { SendCall } from '../../org.ts'
import type { Org } from '../../records/org-state.ts'
import { isIdShaped, toLongId } from '../../values/id.ts'
import type { Value } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import type { SendRequest, SessionLongevity, SessionTiming } from '../dispatch/send-request.ts'
import { type CallFault, callFault, isFault, missing } from './call-fault.ts'

export type SendOptions = Pick<
  SendRequest,
  'enforcesConsent' | 'consentType' | 'subscriptionId' | 'timing' | 'longevity'
> & {
  /** As given, for the record; null when unset. */
  readonly givenLongevity: string | null
  readonly givenConsentType: string | null
  readonly warnings: readonly string[]
}

/** The inputs that offer choices, with the defaults of the unset ones; or why the call faults. */
export function readPicklists(org: Org, call: SendCall): SendOptions | CallFault {
  const requestType = choice('requestType', call.requestType, ['SendNotificationMessages'])
  if (isFault(requestType)) return requestType
  if (requestType === null) return missing('requestType')
  const timing = choice<SessionTiming>('allowedSessionStatus', call.allowedSessionStatus, [
    'Any',
    'NonActive',
    'Closed',
  ])
  if (isFault(timing)) return timing
  const longevity = choice<SessionLongevity>('sessionLongevityPreference', call.sessionLongevityPreference, [
    'KeepSessionOpen',
    'EndSession',
    'KeepSessionOpenOrAppend',
  ])
  if (isFault(longevity)) return longevity
  const consent = readConsent(org, call)
  if (isFault(consent)) return consent
  return {
    ...consent,
    timing: timing ?? defaultTiming(org),
    longevity: longevity ?? defaultLongevity(org),
    givenLongevity: longevity,
  }
}

/** Consent is stored as two values that may disagree; the boolean wins (messaging reference §1.4). */
function readConsent(
  org: Org,
  call: SendCall,
): Omit<SendOptions, 'timing' | 'longevity' | 'givenLongevity'> | CallFault {
  const enforced = booleanOf(call.isEnforceMessagingChannelConsent)
  if (enforced === undefined) return badValue('isEnforceMessagingChannelConsent', call.isEnforceMessagingChannelConsent)
  const type = choice('channelConsentType', call.channelConsentType, [
    'MessagingEndUser',
    'CommunicationSubscription',
    'Custom',
  ])
  if (isFault(type)) return type
  const subscription = readSubscription(call, type === 'CommunicationSubscription')
  if (isFault(subscription)) return subscription
  const enforcesConsent = enforced ?? choiceOf(org, 'default-consent') === 'enforced'
  const isContradiction = enforcesConsent && type === 'Custom'
  return {
    enforcesConsent,
    consentType: type === 'CommunicationSubscription' ? type : 'MessagingEndUser',
    givenConsentType: type === 'Custom' ? null : type,
    subscriptionId: subscription,
    warnings: isContradiction
      ? ['The consent inputs disagree: consent is enforced, although the consent type is Custom.']
      : [],
  }
}

function readSubscription(
  { communicationSubscriptionId: id }: SendCall,
  isRequired: boolean,
): string | null | CallFault {
  if (id === null || id === undefined || id === '') {
    if (!isRequired) return null
    const detail = 'Consent by communication subscription needs communicationSubscriptionId, and it has no value.'
    return callFault('subscription-missing', `${detail} Give the Id of the CommSubscription.`)
  }
  if (typeof id === 'string' && isIdShaped(id)) return toLongId(id)
  if (!isRequired) return null
  return callFault('malformed-id', `communicationSubscriptionId is ${shown(id)}, not the Id of a CommSubscription.`)
}

function choice<T extends string>(input: string, value: Value, choices: readonly T[]): T | null | CallFault {
  if (value === null || value === undefined || value === '') return null
  return choices.find((each) => each === value) ?? badValue(input, value, choices)
}

function badValue(input: string, value: Value, choices: readonly string[] = ['true', 'false']): CallFault {
  return callFault('bad-value', `${input} is ${shown(value)}. It takes ${choices.join(', ')}.`)
}

/** Undefined when it is neither a boolean nor null. */
function booleanOf(value: Value): boolean | null | undefined {
  if (value === null || value === undefined || value === '') return null
  if (value === true || value === 'true') return true
  return value === false || value === 'false' ? false : undefined
}

function defaultTiming(org: Org): SessionTiming {
  const choice = choiceOf(org, 'default-timing')
  return choice === 'NonActive' || choice === 'Closed' ? choice : 'Any'
}

function defaultLongevity(org: Org): SessionLongevity {
  return choiceOf(org, 'default-longevity') === 'KeepSessionOpen' ? 'KeepSessionOpen' : 'EndSession'
}

function shown(value: Value): string {
  return typeof value === 'string' ? `"${value}"` : typeof value === 'object' ? 'no text' : String(value)
}
