import type { Fact } from '../facts/fact.ts'
import type { FlowElement } from './element.ts'
import { sliceOf } from './slices.ts'

/** What the file says about an element whose own fields no form can change yet; nothing for the others. */
export function factsOf(element: FlowElement): readonly Fact[] {
  return sliceOf(element).facts?.(element) ?? []
}
