import type { ActionDefinition } from '../action-definition.ts'
import { inputDefinitions, outputDefinitions } from './inputs.ts'

export const sendConversationMessages: ActionDefinition = {
  actionType: 'sendConversationMessages',
  actionName: 'sendConversationMessages',
  label: 'Send Conversation Messages',
  description: 'Sends a messaging component to up to 100 messaging users.',
  inputs: inputDefinitions,
  outputs: outputDefinitions,
  initialInputs: [
    { name: 'requestType', value: { kind: 'string', text: 'SendNotificationMessages' } },
    { name: 'isEnforceMessagingChannelConsent', value: { kind: 'boolean', value: true } },
    { name: 'channelConsentType', value: { kind: 'string', text: 'MessagingEndUser' } },
  ],
  check: () => [],
  summary: (element) => element.actionName,
}
