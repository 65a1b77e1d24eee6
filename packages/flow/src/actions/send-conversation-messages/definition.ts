import type { ActionDefinition } from '../action-definition.ts'
import { checkComponent, chosenComponent } from './check-component.ts'
import { checkParameters } from './check-parameters.ts'
import { checkConsent } from './check-consent.ts'
import { checkRecipients } from './check-recipients.ts'
import { checkReferences } from './check-references.ts'
import { checkSettings } from './check-settings.ts'
import { checkLoopAround } from './check-loop-around.ts'
import { checkOutputs } from './check-outputs.ts'
import { checkTemplate } from './check-template.ts'
import { checkTracking } from './check-tracking.ts'
import { sendFormOf, storedText } from './form.ts'
import { inputInWords } from './input-in-words.ts'
import { readParameterJson } from './parameter-json.ts'
import { parameterValue } from './parameter-value.ts'
import { inputDefinitions, outputDefinitions } from './inputs.ts'

/** Send Conversation Messages: sends a notification component to up to 100 messaging users (messaging.md §1). */
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
  check: (element, surroundings) => [
    ...checkComponent(element, surroundings.context),
    ...checkTemplate(element, surroundings.context),
    ...checkParameters(element, surroundings.context),
    ...checkReferences(element, surroundings),
    ...checkConsent(element, surroundings.context),
    ...checkSettings(element),
    ...checkOutputs(element),
  ],
  checkInFlow: (element, surroundings) => [
    ...checkRecipients(element, surroundings),
    ...checkLoopAround(element, surroundings),
    ...checkTracking(element, surroundings),
  ],
  fieldInside: (input, reference) => {
    if (input.value?.kind !== 'apex') return undefined
    const values = readParameterJson(input.value.text).parameters?.map(parameterValue) ?? []
    const holder = values.find(({ text }) => text.includes(`{!${reference}}`))
    return holder === undefined ? undefined : `parameters/${holder.name}`
  },
  inputAround: (field) => (field.startsWith('parameters/') ? 'messagingDefinitionInputParameters' : undefined),
  inWords: inputInWords,
  summary: (element, context) => {
    const { component, users } = sendFormOf(element)
    const what = chosenComponent(element, context)?.name ?? (component && storedText(component))
    const whom = users?.kind === 'reference' ? users.to : users && storedText(users)
    if (what === undefined) return whom === undefined ? 'Nothing chosen yet' : `To ${whom}`
    return whom === undefined ? `${what} to nobody yet` : `${what} to ${whom}`
  },
}
