import { kindLabelOf, type ElementKind, type ElementOf } from '@parley/flow'
import type { IconName, TileTone } from '../icons/index.ts'
import { actionLook } from './action/action-look.ts'
import { apexPluginLook } from './apex-plugin/apex-plugin-look.ts'
import { assignmentLook } from './assignment/assignment-look.ts'
import { collectionFilterLook } from './collection-filter/collection-filter-look.ts'
import { collectionProcessorLook } from './collection-processor/collection-processor-look.ts'
import { collectionSortLook } from './collection-sort/collection-sort-look.ts'
import { createRecordsLook } from './create-records/create-records-look.ts'
import { customErrorLook } from './custom-error/custom-error-look.ts'
import { decisionLook } from './decision/decision-look.ts'
import { deleteRecordsLook } from './delete-records/delete-records-look.ts'
import type { ElementLook } from './element-look.ts'
import { endLook } from './end/end-look.ts'
import { experimentLook } from './experiment/experiment-look.ts'
import { getRecordsLook } from './get-records/get-records-look.ts'
import { loopLook } from './loop/loop-look.ts'
import { opaqueLook } from './opaque/opaque-look.ts'
import { orchestrationStageLook } from './orchestration-stage/orchestration-stage-look.ts'
import { rollBackRecordsLook } from './roll-back-records/roll-back-records-look.ts'
import { screenLook } from './screen/screen-look.ts'
import { startLook } from './start/start-look.ts'
import { stepLook } from './step/step-look.ts'
import { subflowLook } from './subflow/subflow-look.ts'
import { transformLook } from './transform/transform-look.ts'
import { updateRecordsLook } from './update-records/update-records-look.ts'
import { waitLook } from './wait/wait-look.ts'

/** Every element kind and how it looks; a kind that is missing here does not compile. */
export const elementLooks: { readonly [K in ElementKind]: ElementLook<K> } = {
  start: startLook,
  action: actionLook,
  assignment: assignmentLook,
  decision: decisionLook,
  loop: loopLook,
  getRecords: getRecordsLook,
  transform: transformLook,
  screen: screenLook,
  subflow: subflowLook,
  apexPlugin: apexPluginLook,
  customError: customErrorLook,
  wait: waitLook,
  createRecords: createRecordsLook,
  updateRecords: updateRecordsLook,
  deleteRecords: deleteRecordsLook,
  rollBackRecords: rollBackRecordsLook,
  collectionFilter: collectionFilterLook,
  collectionSort: collectionSortLook,
  collectionProcessor: collectionProcessorLook,
  experiment: experimentLook,
  orchestrationStage: orchestrationStageLook,
  step: stepLook,
  end: endLook,
  opaque: opaqueLook,
}

/** What screens show of one element. */
export interface Appearance {
  readonly kindLabel: string
  readonly pluralLabel: string
  readonly icon: IconName
  readonly tone: TileTone
  readonly notSimulated: boolean
}

export function appearanceOf<K extends ElementKind>(element: ElementOf<K> & { readonly kind: K }): Appearance {
  const look = lookOf(element.kind)
  return {
    kindLabel: kindLabelOf(element),
    pluralLabel: look.pluralLabel,
    icon: look.icon(element),
    tone: look.tone(element),
    notSimulated: look.notSimulated?.(element) ?? false,
  }
}

function lookOf<K extends ElementKind>(kind: K): ElementLook<K> {
  return elementLooks[kind]
}
