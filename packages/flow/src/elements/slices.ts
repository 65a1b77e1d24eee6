import type { NewElement } from '../edits/edit.ts'
import { actionSlice } from './action/action-slice.ts'
import { assignmentSlice } from './assignment/assignment-slice.ts'
import { decisionSlice } from './decision/decision-slice.ts'
import type { ElementKind, FlowElement } from './element.ts'
import { getRecordsSlice } from './get-records/get-records-slice.ts'
import { loopSlice } from './loop/loop-slice.ts'
import { opaqueSlice } from './opaque/opaque-slice.ts'
import type { ElementSlice, Slice } from './slice.ts'
import { startSlice } from './start/start-slice.ts'
import { transformSlice } from './transform/transform-slice.ts'

/** Every kind's slice; a kind without one doesn't compile. */
export const elementSlices: { readonly [K in ElementKind]: ElementSlice<K> } = {
  start: startSlice,
  action: actionSlice,
  assignment: assignmentSlice,
  decision: decisionSlice,
  loop: loopSlice,
  getRecords: getRecordsSlice,
  transform: transformSlice,
  opaque: opaqueSlice,
}

/** The slice for an element whose kind is known only at run time. */
export function sliceOf(element: Pick<FlowElement, 'kind'>): Slice<FlowElement, NewElement> {
  return elementSlices[element.kind]
}
