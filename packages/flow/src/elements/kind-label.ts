import type { FlowElement } from './element.ts'
import { sliceOf } from './slices.ts'

/** What an admin calls this kind of element: `Get Records`, `Screen`, `Update Records` … */
export function kindLabelOf(element: Pick<FlowElement, 'kind'>): string {
  return sliceOf(element).kindLabel
}
