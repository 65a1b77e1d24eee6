import type { ActionElement } from '../../elements/element.ts'
import type { ComponentParameter } from '../../problems/context.ts'
import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import type { DataType } from '../../resources/resource.ts'
import type { ReferenceType } from '../../types/reference-type.ts'
import { knownType } from '../../types/known-type.ts'
import { fitsType } from '../../types/misfit.ts'
import { notAssignable } from '../../types/not-assignable.ts'
import { chosenComponent } from './check-component.ts'
import { sendFormOf } from './form.ts'
import { type SendInputName, inputDefinitions, outputDefinitions } from './inputs.ts'
import { inputValue } from './with-input.ts'

/** Resources given to the action and taken from it have fitting types. Recipients have a check of their own. */
export function checkReferences(element: ActionElement, surroundings: Surroundings): readonly Finding[] {
  return [
    ...SINGLE_INPUTS.flatMap((input) => checkInput(element, input, surroundings)),
    ...(chosenComponent(element, surroundings.context)?.parameters ?? []).flatMap((parameter) =>
      checkParameter(element, parameter, surroundings),
    ),
    ...checkOutputs(element, surroundings),
  ]
}

const SINGLE_INPUTS = [
  'messageDefinitionName',
  'isEnforceMessagingChannelConsent',
  'channelConsentType',
  'communicationSubscriptionId',
  'allowedSessionStatus',
  'sessionLongevityPreference',
] as const satisfies readonly SendInputName[]

function checkInput(element: ActionElement, name: SendInputName, surroundings: Surroundings): readonly Finding[] {
  const value = inputValue(element.inputs, name)
  const type = value?.kind === 'reference' ? knownType(value.to, surroundings) : undefined
  const wanted = inputDefinitions.find((definition) => definition.name === name)
  if (value?.kind !== 'reference' || type === undefined || wanted === undefined) return []
  if (!type.isCollection && (type.dataType === wanted.dataType || (wanted.dataType === 'String' && isText(type))))
    return []
  return [
    {
      code: 'action/input-type',
      message: `${value.to} is ${described(type)}; ${wanted.label || name} needs a single ${wanted.dataType === 'Boolean' ? 'true or false' : 'text'}.`,
      where: { element: element.name, field: name },
    },
  ]
}

/** A parameter that is one merge field and nothing else has that resource's type. */
function checkParameter(
  element: ActionElement,
  parameter: ComponentParameter,
  surroundings: Surroundings,
): readonly Finding[] {
  const given = sendFormOf(element).parameters.find(({ name }) => name === parameter.name)
  const reference = /^\{!([^{}]+)\}$/.exec(given?.text ?? '')?.[1]?.trim()
  const type = reference === undefined ? undefined : knownType(reference, surroundings)
  if (type === undefined) return []
  const accepted = acceptedTypes.get(parameter.valueType)
  const fits = accepted === undefined ? isText(type) : accepted.includes(type.dataType)
  if (fits && type.isCollection === parameter.isList) return []
  return [
    {
      code: 'action/parameter-type',
      message: `${reference} is ${described(type)}, which does not fit ${parameter.name} (${parameter.isList ? 'list of ' : ''}${parameter.valueType}).`,
      where: { element: element.name, field: `parameters/${parameter.name}` },
    },
  ]
}

/** By the component parameter's type; the others take anything that has a text. */
const acceptedTypes: ReadonlyMap<string, readonly DataType[]> = new Map([
  ['Integer', ['Number', 'Currency']],
  ['Double', ['Number', 'Currency']],
  ['Boolean', ['Boolean']],
  ['Date', ['Date']],
  ['DateTime', ['DateTime']],
  ['RecordId', ['String']],
])

function checkOutputs(element: ActionElement, surroundings: Surroundings): readonly Finding[] {
  return element.outputs.flatMap(({ name, assignToReference }) => {
    const output = outputDefinitions.find((definition) => definition.name === name)
    const type = knownType(assignToReference, surroundings)
    if (output === undefined || type === undefined) return []
    const obstacle = notAssignable(assignToReference, surroundings)
    if (obstacle === undefined && fitsType(type, output)) return []
    return [
      {
        code: 'action/output-type' as const,
        message: `${assignToReference} ${obstacle ?? `is ${described(type)}`}; ${name} needs a text ${output.isCollection ? 'collection' : 'variable'}.`,
        where: { element: element.name, field: `outputs/${name}` },
      },
    ]
  })
}

function isText({ dataType }: ReferenceType): boolean {
  return dataType !== 'SObject' && dataType !== 'Apex'
}

function described({ dataType, isCollection, objectType }: ReferenceType): string {
  return `${isCollection ? 'a collection of' : 'a single'} ${objectType ?? dataType}`
}
