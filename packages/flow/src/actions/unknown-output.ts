import type { FlowElement } from '../elements/element.ts'
import { actionOutputs } from './action-outputs.ts'

/** Why `<element>.<output>` gives nothing, as a sentence; undefined where it does, and for actions that we do not know. */
export function unknownOutput(element: FlowElement, output: string): string | undefined {
  if (element.kind !== 'action' || !element.storeOutputAutomatically) return undefined
  const known = actionOutputs(element.actionType, element.actionName).map(({ name }) => name)
  if (known.length === 0 || known.includes(output)) return undefined
  return `${element.name} has no output ${output}; it has ${known.join(' and ')}.`
}
