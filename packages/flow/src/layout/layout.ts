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
  /** Id of the node that the line leads to; for a Go To the element's name, while the line is a stub. */
  readonly to: string
  readonly kind: 'plain' | 'fault' | 'loopBack' | 'goTo'
  /** Corner points of the line, from the source card to the target (or to the merge point). */
  readonly points: readonly { readonly x: number; readonly y: number }[]
  /** Where the `+` stands; missing where nothing can be inserted. */
  readonly plus?: { readonly x: number; readonly y: number }
  /** The outcome's pill. */
  readonly label?: { readonly text: string; readonly x: number; readonly y: number }
}
