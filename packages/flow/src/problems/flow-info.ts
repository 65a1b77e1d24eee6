import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { variablesOf } from '../resources/variables-of.ts'
import type { FlowInfo } from './context.ts'

/** What callers of a flow may know of it. */
export function flowInfo(name: string, document: FlowDocument): FlowInfo {
  const view = viewOf(document)
  const { processType, status } = view.properties
  const inputs = variablesOf(view).flatMap((variable) => (variable.isInput ? [variable.name] : []))
  return { name, processType, status, inputs }
}
