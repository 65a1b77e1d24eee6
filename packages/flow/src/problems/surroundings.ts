import type { FlowView } from '../document/document.ts'
import type { CheckContext } from './context.ts'

/** What a slice's check may look at beside its own element or resource. */
export interface Surroundings {
  readonly view: FlowView
  readonly context: CheckContext
  /** For each element that runs once per turn the innermost loop around it. */
  readonly loops: ReadonlyMap<string, string>
}
