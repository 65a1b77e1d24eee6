import type { ActionInputDefinition, ActionOutputDefinition } from '../action-definition.ts'

/** The inputs in the order in which Flow Builder saves them (flow-metadata.md §6.1), labels as on the Help page. */
export const inputDefinitions = [
  {
    name: 'messageDefinitionName',
    label: 'Messaging Component',
    dataType: 'String',
    isCollection: false,
    isRequired: true,
  },
  {
    name: 'messagingDefinitionInputParameters',
    label: '',
    dataType: 'Apex',
    isCollection: true,
    isRequired: false,
  },
  { name: 'requestType', label: '', dataType: 'String', isCollection: false, isRequired: true },
  {
    name: 'isEnforceMessagingChannelConsent',
    label: 'Apply Messaging channel consent preferences',
    dataType: 'Boolean',
    isCollection: false,
    isRequired: false,
  },
  { name: 'channelConsentType', label: '', dataType: 'String', isCollection: false, isRequired: false },
  {
    name: 'communicationSubscriptionId',
    label: 'Communication Subscription',
    dataType: 'String',
    isCollection: false,
    isRequired: false,
  },
  {
    name: 'allowedSessionStatus',
    label: 'Messaging Timing',
    dataType: 'String',
    isCollection: false,
    isRequired: false,
  },
  { name: 'messagingEndUserIds', label: 'Messaging Users', dataType: 'String', isCollection: true, isRequired: true },
  {
    name: 'sessionLongevityPreference',
    label: 'Session Longevity',
    dataType: 'String',
    isCollection: false,
    isRequired: false,
  },
] as const satisfies readonly ActionInputDefinition[]

/** API name of one of the action's inputs. */
export type SendInputName = (typeof inputDefinitions)[number]['name']

/** What the action gives back (messaging.md §1.6). */
export const outputDefinitions = [
  { name: 'requestId', label: 'Request ID', dataType: 'String', isCollection: false },
  { name: 'messageIdentifiers', label: 'Message Identifiers', dataType: 'String', isCollection: true },
] as const satisfies readonly ActionOutputDefinition[]
