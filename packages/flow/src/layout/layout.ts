import type { Exit } from '../elements/element.ts'

/**
 * Where everything on the canvas stands, in canvas units (1 unit = 1 CSS pixel at 100 %). `x`, `y` are the top left corner.
 * Pure and deterministic; linear in the number of elements.
 */
export interface FlowLayout {
  readonly nodes: readonly LayoutNode[]
  readonly edges: readonly LayoutEdge[]
  readonly width: number
  readonly height: number
}

export interface LayoutNode {
  /** API name, `$Start`, or `$End/<element>/<exit>` for an End node. */
  readonly id: string
  readonly type: 'element' | 'start' | 'end'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface LayoutEdge {
  /** `<element>/<exit>`. */
  readonly id: string
  readonly from: string
  readonly exit: string
  readonly role: Exit['role']
  /** Id of the node that the line leads to; for a Go To the element's name, while the line is a stub. */
  readonly to: string
  /**
   * `goTo` is a stub: a Go To connector, or a line that no structured drawing has room for (a cycle that is no loop, a
   * way from an unreachable part into the flow). Its last point is the middle of the upper edge of the stub's
   * label, for which a place of 200×32 is kept free. `fault` wins over `loopBack`.
   */
  readonly kind: 'plain' | 'fault' | 'loopBack' | 'goTo'
  /** Corner points of the line, from the source card to the edge of the target. Lines to one target share their last part. */
  readonly points: readonly { readonly x: number; readonly y: number }[]
  /** The middle of the `+`; missing where nothing can be inserted. */
  readonly plus?: { readonly x: number; readonly y: number }
  /** The middle of the exit's pill, which stands on the line. */
  readonly label?: { readonly text: string; readonly x: number; readonly y: number }
}
