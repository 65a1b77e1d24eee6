import type { ChangeElement } from '../../edits/edit.ts'
import type { ActionElement, ActionInput, ActionOutput } from '../../elements/element.ts'
import type { FlowValue } from '../../elements/value.ts'
import type { ActionDefinition } from '../action-definition.ts'
import { type ConsentType, type Longevity, type Timing, consentChoices } from './choices.ts'
import type { SendInputName } from './inputs.ts'
import { type ParameterObject, readParameterJson, writeParameterJson } from './parameter-json.ts'
import { type ParameterShape, parameterObject, parameterValue } from './parameter-value.ts'
import { inputValue, withInput, withoutInput } from './with-input.ts'

/** Chooses what the element calls: its inputs start anew, its outputs are stored automatically. */
export function chooseAction(element: ActionElement, definition: ActionDefinition): ChangeElement {
  const { actionType, actionName, initialInputs } = definition
  return change(element, {
    actionType,
    actionName,
    inputs: initialInputs,
    outputs: [],
    storeOutputAutomatically: true,
  })
}

/** Sets Messaging Users: a reference to a text collection. */
export function setMessagingUsers(element: ActionElement, users: FlowValue | undefined): ChangeElement {
  return setInput(element, 'messagingEndUserIds', users)
}

/** Chooses the component. Values of parameters that the new one has too are kept, under its types; the others go. */
export function setComponent(
  element: ActionElement,
  component: { readonly name: string; readonly parameters: readonly ParameterShape[] } | undefined,
): ChangeElement {
  if (component === undefined) {
    const bare = withoutInput(element.inputs, 'messageDefinitionName')
    return change(element, { inputs: withoutInput(bare, 'messagingDefinitionInputParameters') })
  }
  const objects = storedParameters(element)
  const kept = component.parameters.flatMap((shape) => {
    const before = objects.find((object) => object['name'] === shape.name)
    return before === undefined ? [] : [parameterObject(shape, parameterValue(before).text, before)]
  })
  const chosen = withInput(element.inputs, {
    name: 'messageDefinitionName',
    value: { kind: 'string', text: component.name },
  })
  return change(element, { inputs: withInput(chosen, parameterRow(kept)) })
}

/** Sets the text of one parameter: a literal, or text with merge fields. Undefined or empty takes it out. */
export function setParameter(element: ActionElement, shape: ParameterShape, text: string | undefined): ChangeElement {
  const objects = storedParameters(element)
  const index = objects.findIndex((object) => object['name'] === shape.name)
  if (text === undefined || text === '') {
    return change(element, { inputs: withInput(element.inputs, parameterRow(objects.filter((_, i) => i !== index))) })
  }
  const object = parameterObject(shape, text, objects[index])
  const written = index < 0 ? [...objects, object] : objects.with(index, object)
  return change(element, { inputs: withInput(element.inputs, parameterRow(written)) })
}

/** Takes out a parameter that the chosen component does not have. */
export function removeParameter(element: ActionElement, name: string): ChangeElement {
  return setParameter(element, { name, valueType: 'Text', isList: false }, undefined)
}

/** Sets Messaging Timing, or clears it. */
export function setTiming(element: ActionElement, choice: Timing | undefined): ChangeElement {
  return setInput(element, 'allowedSessionStatus', choice && { kind: 'string', text: choice })
}

/** Sets Session Longevity, or clears it. */
export function setLongevity(element: ActionElement, choice: Longevity | undefined): ChangeElement {
  return setInput(element, 'sessionLongevityPreference', choice && { kind: 'string', text: choice })
}

/** Chooses how consent is applied: both stored values; a subscription stays only with the choice that needs it. */
export function setConsent(element: ActionElement, type: ConsentType): ChangeElement {
  const enforced = consentChoices.some((choice) => choice.value === type && choice.enforced)
  const flagged = withInput(element.inputs, {
    name: 'isEnforceMessagingChannelConsent',
    value: { kind: 'boolean', value: enforced },
  })
  const typed = withInput(flagged, { name: 'channelConsentType', value: { kind: 'string', text: type } })
  const inputs = type === 'CommunicationSubscription' ? typed : withoutInput(typed, 'communicationSubscriptionId')
  return change(element, { inputs })
}

/** Sets the communication subscription: a text resource with its Id, or the Id itself. */
export function setSubscription(element: ActionElement, subscription: FlowValue | undefined): ChangeElement {
  return setInput(element, 'communicationSubscriptionId', subscription)
}

/** Stores the outputs automatically, or by hand (then `setOutput` says where). */
export function setOutputs(element: ActionElement, mode: 'automatic' | 'manual'): ChangeElement {
  return change(element, { storeOutputAutomatically: mode === 'automatic', outputs: [] })
}

/** Stores one output by hand in a variable; undefined stores it nowhere. */
export function setOutput(element: ActionElement, name: string, variable: string | undefined): ChangeElement {
  const others = element.outputs.filter((output) => output.name !== name)
  const outputs: readonly ActionOutput[] =
    variable === undefined ? others : [...others, { name, assignToReference: variable }]
  return change(element, { storeOutputAutomatically: false, outputs })
}

function setInput(element: ActionElement, name: SendInputName, value: FlowValue | undefined): ChangeElement {
  const inputs = value === undefined ? withoutInput(element.inputs, name) : withInput(element.inputs, { name, value })
  return change(element, { inputs })
}

/** A component without parameters has the row without a value (flow-metadata.md §6.2). */
function parameterRow(parameters: readonly ParameterObject[]): ActionInput {
  const name = 'messagingDefinitionInputParameters'
  if (parameters.length === 0) return { name }
  return { name, value: { kind: 'apex', text: writeParameterJson(parameters) } }
}

function storedParameters(element: ActionElement): readonly ParameterObject[] {
  const value = inputValue(element.inputs, 'messagingDefinitionInputParameters')
  return value?.kind === 'apex' ? (readParameterJson(value.text).parameters ?? []) : []
}

function change(element: ActionElement, changes: (ChangeElement & { kind: 'action' })['changes']): ChangeElement {
  return { type: 'changeElement', element: element.name, kind: 'action', changes }
}
