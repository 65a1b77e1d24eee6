import type { ActionElement } from '../../elements/element.ts'
import type { CheckContext, ComponentInfo, ComponentParameter } from '../../problems/context.ts'
import type { Finding } from '../../problems/finding.ts'
import { MAX_PARAMETERS, chosenComponent } from './check-component.ts'
import { sendFormOf } from './form.ts'
import { removeParameter, setParameter } from './form-edits.ts'
import { inputDefinitions } from './inputs.ts'
import { type ParameterValue, parameterProperty } from './parameter-value.ts'

/** The component's parameters: readable, required ones given, of the right type, none that the component does not have. */
export function checkParameters(element: ActionElement, context: CheckContext): readonly Finding[] {
  const { parameters, parametersMistake } = sendFormOf(element)
  if (parametersMistake !== undefined) {
    return [
      at(element, 'messagingDefinitionInputParameters', {
        code: 'action/parameters-unreadable',
        message: `The stored parameters can't be read: ${parametersMistake}. Enter them anew.`,
      }),
    ]
  }
  const problems: Finding[] = []
  if (parameters.length > MAX_PARAMETERS) {
    problems.push(
      at(element, 'messagingDefinitionInputParameters', {
        code: 'action/too-many-parameters',
        message: `${parameters.length} parameters are passed; ${MAX_PARAMETERS} are allowed. Take some out.`,
      }),
    )
  }
  const component = chosenComponent(element, context)
  if (component === undefined) return [...problems, ...checkExtraInputs(element, undefined)]
  return [
    ...problems,
    ...component.parameters.flatMap((parameter) => checkGiven(element, parameter, parameters)),
    ...checkLeftovers(element, component, parameters),
    ...checkExtraInputs(element, component),
  ]
}

/** A required parameter without a value, and a value under another type's property. */
function checkGiven(
  element: ActionElement,
  parameter: ComponentParameter,
  given: readonly ParameterValue[],
): readonly Finding[] {
  const value = given.find(({ name }) => name === parameter.name)
  const field = `parameters/${parameter.name}`
  if (value === undefined || value.text === '') {
    const isGivenAsInput = element.inputs.some((input) => input.name === parameter.name && input.value !== undefined)
    if (!parameter.isRequired || isGivenAsInput) return []
    return [
      at(element, field, {
        code: 'action/parameter-required',
        message: `${parameter.name} has no value, and the component requires one. Without it the action faults.`,
      }),
    ]
  }
  const property = parameterProperty(parameter)
  if (value.property !== property) {
    const fix = { label: `Store it as ${property}`, edits: [setParameter(element, parameter, value.text)] }
    return [
      at(element, field, {
        code: 'action/parameter-property',
        message: `${parameter.name} is stored as ${value.property}, but the component expects ${property}.`,
        fix,
      }),
    ]
  }
  const isLiteral = !value.text.includes('{!')
  if (!isLiteral || parameter.isList || isLiteralOf(parameter.valueType, value.text)) return []
  return [
    at(element, field, {
      code: 'action/parameter-type',
      message: `"${value.text}" is no ${typeWords.get(parameter.valueType) ?? parameter.valueType}, which ${parameter.name} needs.`,
    }),
  ]
}

function checkLeftovers(
  element: ActionElement,
  component: ComponentInfo,
  given: readonly ParameterValue[],
): readonly Finding[] {
  const known = new Set(component.parameters.map(({ name }) => name))
  return given
    .filter(({ name }) => !known.has(name))
    .map(({ name }) =>
      at(element, `parameters/${name}`, {
        code: 'action/parameter-unknown',
        message: `${component.label} has no parameter ${name}; it may be left from another component. Take it out.`,
        fix: { label: `Remove ${name}`, edits: [removeParameter(element, name)] },
      }),
    )
}

/** Rows of their own beside the action's inputs: the second shape of flow-metadata.md §7, or nothing that the action knows. */
function checkExtraInputs(element: ActionElement, component: ComponentInfo | undefined): readonly Finding[] {
  const known: ReadonlySet<string> = new Set(inputDefinitions.map(({ name }) => name))
  return element.inputs
    .filter(({ name }) => !known.has(name))
    .map(({ name }) => {
      const isOfComponent =
        component !== undefined &&
        (component.parameters.some((parameter) => parameter.name === name) || Object.hasOwn(component.constants, name))
      return at(element, isOfComponent ? `parameters/${name}` : name, {
        code: isOfComponent ? 'action/parameter-as-input' : 'action/input-unknown',
        message: isOfComponent
          ? `${name} is given as an input of its own. It works here, but Flow Builder stores it among the parameters.`
          : `The action has no input ${name}. It is kept, and has no effect here.`,
      })
    })
}

function isLiteralOf(valueType: string, text: string): boolean {
  return literals.get(valueType)?.test(text.trim()) ?? true
}

const literals: ReadonlyMap<string, RegExp> = new Map([
  ['Integer', /^-?\d+$/],
  ['Double', /^-?\d+(\.\d+)?$/],
  ['Boolean', /^(true|false)$/i],
  ['Date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
  ['DateTime', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/],
  ['RecordId', /^[A-Za-z0-9]{15}([A-Za-z0-9]{3})?$/],
])

const typeWords: ReadonlyMap<string, string> = new Map([
  ['Integer', 'whole number'],
  ['Double', 'number'],
  ['Boolean', 'true or false'],
  ['Date', 'date (YYYY-MM-DD)'],
  ['DateTime', 'date and time (YYYY-MM-DDTHH:MM:SSZ)'],
  ['RecordId', 'record Id'],
])

function at(element: ActionElement, field: string, problem: Omit<Finding, 'where'>): Finding {
  return { ...problem, where: { element: element.name, field } }
}
