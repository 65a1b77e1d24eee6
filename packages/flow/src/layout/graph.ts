import type { Exit } from '../elements/element.ts'

/** What layout needs to know of a flow. */
export interface LayoutGraph {
  /** The start first, then the file's order; ids are unique. */
  readonly elements: readonly GraphElement[]
  /** Positions are the author's, not ours. */
  readonly isFreeForm: boolean
}

export interface GraphElement {
  readonly id: string
  /** In the canvas's order, the fault path last. An element with an exit of role `forEach` is a loop. */
  readonly exits: readonly Exit[]
  /** Position in the file; only free-form flows use it. */
  readonly x: number
  readonly y: number
}
