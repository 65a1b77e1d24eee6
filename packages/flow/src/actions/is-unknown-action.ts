import type { FlowElement } from '../elements/element.ts'
import { actionDefinitionOf } from './action-definitions.ts'

/** Whether an element calls an action of which only the API name is known. */
export function isUnknownAction(element: FlowElement): boolean {
  if (element.kind === 'action') return actionDefinitionOf(element.actionType, element.actionName) === undefined
  return element.tag === 'apexPluginCalls'
}
