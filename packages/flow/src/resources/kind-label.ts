import type { FlowResource } from './resource.ts'
import { resourceSliceOf } from './slices.ts'

/** The resource's kind in an admin's words: "Variable", "Text Template", "Choice" … */
export function resourceKindLabelOf(resource: FlowResource): string {
  return resourceSliceOf(resource).kindLabel(resource)
}
