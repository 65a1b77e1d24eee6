import type { ActionElement, FlowValue } from '@parley/flow'
import { acceptRequest, type SendCall, type SendResult, type Value } from '@parley/org'
import { compileValue } from '../../expressions/compile-value.ts'
import type { Scope } from '../../expressions/expression.ts'
import { plainText } from '../../expressions/format-value.ts'
import { isList } from '../../expressions/value-kinds.ts'
import { use } from '../../run/limits.ts'
import { raiseFault } from '../../run/raise.ts'
import type { Read } from '../../run/program.ts'
import type { Run } from '../../run/run.ts'
import { recordDetail } from '../../trace/trace.ts'
import type { ActionRunner, RunAction } from '../action-runner.ts'
import { compileParameters } from './compile-parameters.ts'

const PARAMETERS = 'messagingDefinitionInputParameters'

/** The inputs that the platform documents, but for the parameters; others are handed on as `otherInputs`. */
const INPUTS = [
  'messageDefinitionName',
  'requestType',
  'isEnforceMessagingChannelConsent',
  'channelConsentType',
  'communicationSubscriptionId',
  'allowedSessionStatus',
  'messagingEndUserIds',
  'sessionLongevityPreference',
] as const

/**
 * Hands the call to the messaging platform. Accepted means that a request record exists; what becomes of each message
 * shows later. One invocation is one DML statement and one DML row (an assumption, messaging.md §7.1).
 */
export const sendConversationMessages: ActionRunner = {
  outputs: [
    { name: 'requestId', type: { dataType: 'String', isCollection: false } },
    { name: 'messageIdentifiers', type: { dataType: 'String', isCollection: true } },
  ],
  prepare,
}

function prepare(element: ActionElement, scope: Scope): RunAction {
  const readCall = compileCall(element, scope)
  return (run) => {
    const call = readCall(run)
    if (run.raised !== undefined) return undefined
    if (!use(run, 'dmlStatements', 1) || !use(run, 'dmlRows', 1)) return undefined
    const recipientIds = textsOf(call.messagingEndUserIds)
    noteRequested(run, call, recipientIds.length)
    const result = acceptRequest(run.org, call)
    if ('fault' in result) {
      raiseFault(run, result.fault.code, result.fault.message)
      return undefined
    }
    noteAccepted(run, element, call, recipientIds, result)
    return new Map<string, Value>([
      ['requestId', result.requestId],
      ['messageIdentifiers', result.messageIdentifiers],
    ])
  }
}

function compileCall(element: ActionElement, scope: Scope): (run: Run) => SendCall {
  const values = new Map<string, FlowValue | undefined>(element.inputs.map((input) => [input.name, input.value]))
  const read = (name: (typeof INPUTS)[number]): Read => compileValue(scope, values.get(name), 'fault').read
  const known = new Set<string>([...INPUTS, PARAMETERS])
  const others = element.inputs
    .filter((input) => !known.has(input.name))
    .map((input) => [input.name, compileValue(scope, input.value, 'fault').read] as const)
  const parameters = compileParameters(scope, values.get(PARAMETERS))
  const reads = {
    messageDefinitionName: read('messageDefinitionName'),
    requestType: read('requestType'),
    isEnforceMessagingChannelConsent: read('isEnforceMessagingChannelConsent'),
    channelConsentType: read('channelConsentType'),
    communicationSubscriptionId: read('communicationSubscriptionId'),
    allowedSessionStatus: read('allowedSessionStatus'),
    messagingEndUserIds: read('messagingEndUserIds'),
    sessionLongevityPreference: read('sessionLongevityPreference'),
  }
  return (run) => ({
    messageDefinitionName: reads.messageDefinitionName(run),
    parameters: parameters(run),
    requestType: reads.requestType(run),
    isEnforceMessagingChannelConsent: reads.isEnforceMessagingChannelConsent(run),
    channelConsentType: reads.channelConsentType(run),
    communicationSubscriptionId: reads.communicationSubscriptionId(run),
    allowedSessionStatus: reads.allowedSessionStatus(run),
    messagingEndUserIds: reads.messagingEndUserIds(run),
    sessionLongevityPreference: reads.sessionLongevityPreference(run),
    otherInputs: Object.fromEntries(others.map(([name, value]) => [name, value(run)])),
  })
}

function noteRequested(run: Run, call: SendCall, recipients: number): void {
  if (run.trace.level === 'counts') return
  const text = `${plainText(call.messageDefinitionName)} to ${recipients === 1 ? '1 messaging user' : `${recipients} messaging users`}`
  recordDetail(run.trace, { type: 'requested', step: run.state.steps, effect: 'send', text })
}

function noteAccepted(
  run: Run,
  element: ActionElement,
  call: SendCall,
  recipientIds: readonly string[],
  result: Exclude<SendResult, { readonly fault: unknown }>,
): void {
  run.state.requests.push({
    requestId: result.requestId,
    element: element.name,
    component: plainText(call.messageDefinitionName),
    recipientIds,
  })
  for (const warning of result.warnings) remark(run, element.name, warning)
  if (run.trace.level === 'counts') return
  recordDetail(run.trace, {
    type: 'fulfilled',
    step: run.state.steps,
    effect: 'send',
    text: `request ${result.requestId}`,
  })
}

/** A remark once per element and text, however often a loop repeats it. */
function remark(run: Run, element: string, message: string): void {
  const { remarks } = run.state
  if (remarks.some((each) => each.element === element && each.message === message)) return
  remarks.push({ code: 'send-warning', message, element })
}

function textsOf(ids: Value): readonly string[] {
  return isList(ids) ? ids.filter((id) => typeof id === 'string') : []
}
