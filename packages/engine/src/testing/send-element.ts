import type { ActionInput, FlowValue, NewElement } from '@parley/flow'

export interface SendOptions {
  /** Reference to the recipients. */
  readonly to: string
  readonly component?: string
  /** The parameters' JSON text. */
  readonly parameters?: string
  readonly timing?: string
  /** More inputs, or others under the same names. */
  readonly inputs?: readonly ActionInput[]
  readonly storeOutputAutomatically?: boolean
  readonly outputs?: readonly { readonly name: string; readonly assignToReference: string }[]
}

/** The action `Send Conversation Messages` as the form would write it. */
export function sendElement(name: string, options: SendOptions): NewElement {
  const text = (value: string): FlowValue => ({ kind: 'string', text: value })
  const given: readonly ActionInput[] = [
    { name: 'messageDefinitionName', value: text(options.component ?? 'Hello') },
    options.parameters === undefined
      ? { name: 'messagingDefinitionInputParameters' }
      : { name: 'messagingDefinitionInputParameters', value: { kind: 'apex', text: options.parameters } },
    { name: 'requestType', value: text('SendNotificationMessages') },
    { name: 'isEnforceMessagingChannelConsent', value: { kind: 'boolean', value: true } },
    { name: 'channelConsentType', value: text('MessagingEndUser') },
    { name: 'allowedSessionStatus', value: text(options.timing ?? 'Any') },
    { name: 'messagingEndUserIds', value: { kind: 'reference', to: options.to } },
  ]
  const others = new Set((options.inputs ?? []).map((input) => input.name))
  return {
    kind: 'action',
    name,
    label: name.replaceAll('_', ' '),
    actionType: 'sendConversationMessages',
    actionName: 'sendConversationMessages',
    inputs: [...given.filter((input) => !others.has(input.name)), ...(options.inputs ?? [])],
    storeOutputAutomatically: options.storeOutputAutomatically ?? true,
    outputs: options.outputs ?? [],
  }
}
