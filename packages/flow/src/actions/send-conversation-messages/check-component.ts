import type { ActionElement } from '../../elements/element.ts'
import type { CheckContext, ComponentInfo } from '../../problems/context.ts'
import type { Finding } from '../../problems/finding.ts'
import type { ProblemCode } from '../../problems/severities.ts'
import { inputValue } from './with-input.ts'

/** Messaging Component: chosen, known, a notification, active, and with no more parameters than a flow can fill. */
export function checkComponent(element: ActionElement, context: CheckContext): readonly Finding[] {
  const value = inputValue(element.inputs, 'messageDefinitionName')
  if (value === undefined || (value.kind === 'string' && value.text.trim() === '')) {
    return [
      problem(
        element,
        'action/component-missing',
        'No component is chosen. Choose what to send in Messaging Component.',
      ),
    ]
  }
  const component = chosenComponent(element, context)
  if (component === undefined) {
    if (context.components === undefined || value.kind !== 'string') return []
    return [
      problem(
        element,
        'action/component-unknown',
        `There is no messaging component ${value.text}. Choose another, or add it to the project.`,
      ),
    ]
  }
  return [...checkKind(element, component), ...checkParameterCount(element, component)]
}

/** The component that the element names by its API name, if the context has it. */
export function chosenComponent(element: ActionElement, context: CheckContext): ComponentInfo | undefined {
  const value = inputValue(element.inputs, 'messageDefinitionName')
  return value?.kind === 'string' ? context.components?.find(({ name }) => name === value.text) : undefined
}

function checkKind(element: ActionElement, { label, type, status }: ComponentInfo): readonly Finding[] {
  if (type !== 'Notification') {
    return [
      problem(
        element,
        'action/component-not-notification',
        `${label} is of the type ${type}; a flow can send only Notification components. Choose another.`,
      ),
    ]
  }
  if (status === 'Active') return []
  return [
    problem(
      element,
      'action/component-not-active',
      `${label} is ${status.toLowerCase()}, and only active components can be sent. Activate it, or choose another.`,
    ),
  ]
}

function checkParameterCount(element: ActionElement, { label, parameters }: ComponentInfo): readonly Finding[] {
  if (parameters.length <= MAX_PARAMETERS) return []
  return [
    problem(
      element,
      'action/component-too-many-parameters',
      `${label} has ${parameters.length} custom parameters; a flow can fill ${MAX_PARAMETERS}. Choose another component.`,
    ),
  ]
}

/** Custom parameters that Flow Builder lets an action reference (messaging.md §1.2). */
export const MAX_PARAMETERS = 5

function problem(element: ActionElement, code: ProblemCode, message: string): Finding {
  return {
    code,
    message,
    where: { element: element.name, field: 'messageDefinitionName' },
  }
}
