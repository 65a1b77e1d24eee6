import type { FlowElement } from './element.ts'
import { opaqueKinds } from './opaque/opaque-kinds.ts'

/** Whether a fault path can be added: actions, data elements, waits and stages have one (flow-builder.md §5). */
export function canFault(element: FlowElement): boolean {
  if (element.kind === 'opaque') return opaqueKinds.get(element.tag)?.canFault ?? false
  return element.kind === 'action' || element.kind === 'getRecords'
}
