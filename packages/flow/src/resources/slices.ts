import type { NewResource } from '../edits/edit.ts'
import { choiceSetSlice } from './choice-set-slice.ts'
import { choiceSlice } from './choice-slice.ts'
import { constantSlice } from './constant-slice.ts'
import { dataLookupSlice } from './data-lookup-slice.ts'
import { exitRuleSlice } from './exit-rule-slice.ts'
import { formulaSlice } from './formula-slice.ts'
import { opaqueResourceSlice } from './opaque-resource-slice.ts'
import type { FlowResource, ResourceKind } from './resource.ts'
import type { AnyResourceSlice, ResourceSlice } from './resource-slice.ts'
import { stageSlice } from './stage-slice.ts'
import { textTemplateSlice } from './text-template-slice.ts'
import { variableSlice } from './variable-slice.ts'

/** Every resource kind's slice; a kind without one doesn't compile. */
export const resourceSlices: { readonly [K in ResourceKind]: ResourceSlice<K> } = {
  variable: variableSlice,
  constant: constantSlice,
  formula: formulaSlice,
  textTemplate: textTemplateSlice,
  choice: choiceSlice,
  choiceSet: choiceSetSlice,
  stage: stageSlice,
  dataLookup: dataLookupSlice,
  exitRule: exitRuleSlice,
  opaque: opaqueResourceSlice,
}

/** The slice for a resource whose kind is known only at run time. */
export function resourceSliceOf(resource: Pick<FlowResource, 'kind'>): AnyResourceSlice<FlowResource, NewResource> {
  return resourceSlices[resource.kind]
}
