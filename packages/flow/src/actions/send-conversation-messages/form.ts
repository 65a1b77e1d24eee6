import type { ActionElement } from '../../elements/element.ts'
import type { FlowValue } from '../../elements/value.ts'
import {
  type ConsentType,
  type Longevity,
  type Timing,
  consentChoices,
  longevityChoices,
  timingChoices,
} from './choices.ts'
import { readParameterJson } from './parameter-json.ts'
import { type ParameterValue, parameterValue } from './parameter-value.ts'
import { inputValue } from './with-input.ts'

/** What the action's form shows, read from the element's rows. */
export interface SendForm {
  readonly users?: FlowValue
  readonly component?: FlowValue
  readonly parameters: readonly ParameterValue[]
  /** Set when the stored parameters can't be read: they stay as they are until one is entered. */
  readonly parametersMistake?: string
  readonly timing: StoredChoice<Timing>
  readonly consent: StoredChoice<ConsentType>
  readonly subscription?: FlowValue
  readonly longevity: StoredChoice<Longevity>
  readonly outputs: 'automatic' | 'manual'
  /** Variables by output name; empty while automatic. */
  readonly outputVariables: ReadonlyMap<string, string>
}

/** A radio group's state. Nothing is set when both are missing. */
export interface StoredChoice<V extends string> {
  /** The choice to show as taken. */
  readonly choice?: V
  /** What is stored when it is not exactly what a choice stores: shown as text beside the group, kept until a choice is made. */
  readonly other?: string
}

/** Reads the form's state. Any stored value is accepted; what has no choice is given as text. Memoised by the element. */
export function sendFormOf(element: ActionElement): SendForm {
  const known = memo.get(element)
  if (known !== undefined) return known
  const form = readForm(element)
  memo.set(element, form)
  return form
}

const memo = new WeakMap<ActionElement, SendForm>()

function readForm(element: ActionElement): SendForm {
  const { inputs } = element
  const users = inputValue(inputs, 'messagingEndUserIds')
  const component = inputValue(inputs, 'messageDefinitionName')
  const subscription = inputValue(inputs, 'communicationSubscriptionId')
  const reading = parametersOf(inputValue(inputs, 'messagingDefinitionInputParameters'))
  return {
    ...(users && { users }),
    ...(component && { component }),
    ...(subscription && { subscription }),
    ...reading,
    timing: storedChoice(timingChoices, inputValue(inputs, 'allowedSessionStatus')),
    consent: storedConsent(
      inputValue(inputs, 'isEnforceMessagingChannelConsent'),
      inputValue(inputs, 'channelConsentType'),
    ),
    longevity: storedChoice(longevityChoices, inputValue(inputs, 'sessionLongevityPreference')),
    outputs: element.outputs.length === 0 && element.storeOutputAutomatically ? 'automatic' : 'manual',
    outputVariables: new Map(element.outputs.map((output) => [output.name, output.assignToReference])),
  }
}

/** A stored value as a person reads it, for text beside a field. */
export function storedText(value: FlowValue): string {
  switch (value.kind) {
    case 'boolean':
      return String(value.value)
    case 'reference':
      return `{!${value.to}}`
    case 'unknown':
      return value.tag
    default:
      return value.text
  }
}

function parametersOf(value: FlowValue | undefined): Pick<SendForm, 'parameters' | 'parametersMistake'> {
  if (value === undefined) return { parameters: [] }
  if (value.kind !== 'apex') return { parameters: [], parametersMistake: `stored as ${storedText(value)}` }
  const { parameters, mistake } = readParameterJson(value.text)
  return mistake === undefined
    ? { parameters: parameters.map(parameterValue) }
    : { parameters: [], parametersMistake: mistake }
}

function storedChoice<V extends string>(
  choices: readonly { readonly value: V }[],
  stored: FlowValue | undefined,
): StoredChoice<V> {
  if (stored === undefined) return {}
  const choice = stored.kind === 'string' ? choices.find(({ value }) => value === stored.text)?.value : undefined
  return choice === undefined ? { other: storedText(stored) } : { choice }
}

/** The pair of inputs. The boolean decides what runs (messaging.md §1.4), so an odd pair with false shows as the second choice. */
function storedConsent(enforced: FlowValue | undefined, type: FlowValue | undefined): StoredChoice<ConsentType> {
  if (enforced === undefined && type === undefined) return {}
  const exact = consentChoices.find(
    (choice) =>
      enforced?.kind === 'boolean' &&
      enforced.value === choice.enforced &&
      type?.kind === 'string' &&
      type.text === choice.value,
  )
  if (exact !== undefined) return { choice: exact.value }
  const show = (value: FlowValue | undefined): string => (value === undefined ? 'not set' : storedText(value))
  const other = `isEnforceMessagingChannelConsent ${show(enforced)}, channelConsentType ${show(type)}`
  return enforced?.kind === 'boolean' && !enforced.value ? { choice: 'Custom', other } : { other }
}
