import type { NewElement } from '../edits/edit.ts'
import { actionSlice } from './action/action-slice.ts'
import { apexPluginSlice } from './apex-plugin/apex-plugin-slice.ts'
import { assignmentSlice } from './assignment/assignment-slice.ts'
import { collectionFilterSlice } from './collection-filter/collection-filter-slice.ts'
import { collectionProcessorSlice } from './collection-processor/collection-processor-slice.ts'
import { collectionSortSlice } from './collection-sort/collection-sort-slice.ts'
import { createRecordsSlice } from './create-records/create-records-slice.ts'
import { customErrorSlice } from './custom-error/custom-error-slice.ts'
import { decisionSlice } from './decision/decision-slice.ts'
import { deleteRecordsSlice } from './delete-records/delete-records-slice.ts'
import type { ElementKind, FlowElement } from './element.ts'
import { endSlice } from './end/end-slice.ts'
import { experimentSlice } from './experiment/experiment-slice.ts'
import { getRecordsSlice } from './get-records/get-records-slice.ts'
import { loopSlice } from './loop/loop-slice.ts'
import { opaqueSlice } from './opaque/opaque-slice.ts'
import { orchestrationStageSlice } from './orchestration-stage/orchestration-stage-slice.ts'
import { rollBackRecordsSlice } from './roll-back-records/roll-back-records-slice.ts'
import { screenSlice } from './screen/screen-slice.ts'
import type { ElementSlice, Slice } from './slice.ts'
import { startSlice } from './start/start-slice.ts'
import { stepSlice } from './step/step-slice.ts'
import { subflowSlice } from './subflow/subflow-slice.ts'
import { transformSlice } from './transform/transform-slice.ts'
import { updateRecordsSlice } from './update-records/update-records-slice.ts'
import { waitSlice } from './wait/wait-slice.ts'

/** Every kind's slice; a kind without one doesn't compile. */
export const elementSlices: { readonly [K in ElementKind]: ElementSlice<K> } = {
  start: startSlice,
  action: actionSlice,
  assignment: assignmentSlice,
  decision: decisionSlice,
  loop: loopSlice,
  getRecords: getRecordsSlice,
  transform: transformSlice,
  screen: screenSlice,
  subflow: subflowSlice,
  apexPlugin: apexPluginSlice,
  customError: customErrorSlice,
  wait: waitSlice,
  createRecords: createRecordsSlice,
  updateRecords: updateRecordsSlice,
  deleteRecords: deleteRecordsSlice,
  rollBackRecords: rollBackRecordsSlice,
  collectionFilter: collectionFilterSlice,
  collectionSort: collectionSortSlice,
  collectionProcessor: collectionProcessorSlice,
  experiment: experimentSlice,
  orchestrationStage: orchestrationStageSlice,
  step: stepSlice,
  end: endSlice,
  opaque: opaqueSlice,
}

/** The slice for an element whose kind is known only at run time. */
export function sliceOf(element: Pick<FlowElement, 'kind'>): Slice<FlowElement, NewElement> {
  return elementSlices[element.kind]
}
