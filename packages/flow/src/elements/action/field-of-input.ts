import { actionDefinitionOf } from '../../actions/action-definitions.ts'
import type { Mention } from '../../mentions/mentions-in.ts'
import { plainField } from '../../mentions/plain-field.ts'
import type { ActionElement } from '../element.ts'

/** An input is named by its API name; what a definition knows inside an input (a parameter) by the definition. */
export function fieldOfInput(element: ActionElement, mention: Mention): string {
  const [list, place] = mention.path.split('/')
  if (list === 'outputParameters') return `outputs/${element.outputs[Number(place)]?.name ?? place}`
  if (list !== 'inputParameters') return plainField(mention.path)
  const input = element.inputs[Number(place)]
  if (input === undefined) return plainField(mention.path)
  const definition = actionDefinitionOf(element.actionType, element.actionName)
  return definition?.fieldInside(input, mention.reference) ?? input.name
}
