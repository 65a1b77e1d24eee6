import type { FlowDocument, FlowView } from '../document/document.ts'
import type { Entrance } from '../elements/entrances.ts'
import type { CheckContext } from './context.ts'

/** What a slice's check may look at beside its own element or resource. Slices don't walk the graph; they are told. */
export interface Surroundings {
  readonly document: FlowDocument
  readonly view: FlowView
  readonly context: CheckContext
  /** For each element that runs once per turn the innermost loop around it. */
  readonly loops: ReadonlyMap<string, string>
  /** For each element the exits that lead to it. */
  readonly entrances: ReadonlyMap<string, readonly Entrance[]>
}
