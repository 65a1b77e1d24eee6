import type { SendCall, SendParameter } from '../../org.ts'
import type { Org } from '../../records/org-state.ts'
import type { Value } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import type { ComponentParameterData, MessageComponent } from '../components/message-component.ts'
import type { ParameterValue } from '../dispatch/send-request.ts'
import { type CallFault, callFault, missing } from './call-fault.ts'
import { readParameterValue } from './read-parameter-value.ts'

/** Most custom parameters that a flow may pass (Help, "Send Conversation Messages Action"). */
export const maxParameters = 5

export interface ReadParameters {
  readonly values: readonly (readonly [string, ParameterValue])[]
  readonly warnings: readonly string[]
}

/** The values for the component's parameters, checked against their types; or why the call faults. */
export function readParameters(org: Org, call: SendCall, component: MessageComponent): ReadParameters | CallFault {
  if (call.parameters.length > maxParameters) {
    const detail = `${call.parameters.length} parameters were given, and one call takes at most ${maxParameters}.`
    return callFault('too-many-parameters', detail)
  }
  const values = new Map<string, ParameterValue>()
  const warnings: string[] = []
  for (const given of call.parameters) {
    const fault = take(org, component, given, values, warnings)
    if (fault) return fault
  }
  for (const [name, value] of Object.entries(call.otherInputs)) {
    const fault = takeInput(component, name, value, values, warnings)
    if (fault) return fault
  }
  const lacking = component.parameters.find(({ name, isRequired }) => isRequired && (values.get(name) ?? null) === null)
  if (lacking) return missing(`${lacking.name} of the component ${component.name}`)
  return { values: [...values], warnings }
}

function take(
  org: Org,
  component: MessageComponent,
  given: SendParameter,
  values: Map<string, ParameterValue>,
  warnings: string[],
): CallFault | undefined {
  const parameter = component.parameters.find(({ name }) => name === given.name)
  if (parameter) return takeValue(parameter, given.value, given.property, values)
  const isConstant = component.constants.some(([name]) => name === given.name)
  if (!isConstant || choiceOf(org, 'constant-as-input') === 'fault') return unknown(component, given.name)
  warnings.push(`${given.name} is a constant of ${component.name}; the value passed by the flow replaces it.`)
  return takeValue(textConstant(given.name), given.value, 'textValue', values)
}

/** The second shape in the wild: a parameter or constant as an input of its own. Other unknown inputs do nothing. */
function takeInput(
  component: MessageComponent,
  name: string,
  value: Value,
  values: Map<string, ParameterValue>,
  warnings: string[],
): CallFault | undefined {
  const isConstant = component.constants.some(([each]) => each === name)
  const parameter = component.parameters.find((each) => each.name === name)
  if (!parameter && !isConstant) {
    warnings.push(`The input ${name} is unknown and was left aside.`)
    return undefined
  }
  warnings.push(`${name} came as an input of its own; the usual place is messagingDefinitionInputParameters.`)
  return takeValue(parameter ?? textConstant(name), value, undefined, values)
}

function takeValue(
  parameter: ComponentParameterData,
  value: Value,
  property: string | undefined,
  values: Map<string, ParameterValue>,
): CallFault | undefined {
  const read = readParameterValue(parameter, value, property)
  if ('problem' in read) return callFault('parameter-type', `The parameter ${parameter.name} ${read.problem}`)
  values.set(parameter.name, read.value)
  return undefined
}

function unknown(component: MessageComponent, name: string): CallFault {
  const names = component.parameters.map((each) => each.name)
  const known = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`
  return callFault('unknown-parameter', `The component ${component.name} has no parameter ${name}. ${known}`)
}

function textConstant(name: string): ComponentParameterData {
  return { name, label: name, valueType: 'Text', isRequired: false, isList: false }
}
