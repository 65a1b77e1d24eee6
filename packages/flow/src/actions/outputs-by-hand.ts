import type { FlowElement } from '../elements/element.ts'
import { actionOutputs } from './action-outputs.ts'

/** The outputs of an action, as `<element>.<output>`, that cannot be referred to, because the flow stores outputs in variables. */
export function outputsByHand(element: FlowElement): readonly string[] {
  if (element.kind !== 'action' || element.storeOutputAutomatically) return []
  return actionOutputs(element.actionType, element.actionName).map((output) => `${element.name}.${output.name}`)
}
