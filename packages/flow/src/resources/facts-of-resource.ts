import type { Fact } from '../facts/fact.ts'
import type { FlowResource } from './resource.ts'
import { resourceSliceOf } from './slices.ts'

/** What the file says about a resource whose own fields no form can change yet; none for the others. */
export function factsOfResource(resource: FlowResource): readonly Fact[] {
  return resourceSliceOf(resource).facts?.(resource) ?? []
}
