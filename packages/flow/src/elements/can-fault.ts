import type { FlowElement } from './element.ts'
import { sliceOf } from './slices.ts'

/** Whether a fault path can be added to the element. */
export function canFault(element: Pick<FlowElement, 'kind'>): boolean {
  return sliceOf(element).canFault
}
