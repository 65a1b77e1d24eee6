import { useStore, ViewportPortal, type ReactFlowState } from '@xyflow/react'
import { memo, useMemo, type ReactElement } from 'react'
import { EdgeLine } from './EdgeLine.tsx'
import { EdgeMarks } from './EdgeMarks.tsx'
import type { CanvasEdge } from './project-canvas.ts'

/** Above this many lines only those near the view are drawn. */
const CULL_FROM = 150
/** The view is rounded to tiles of this size, so that panning re-renders once per tile and not per frame. */
const TILE = 512

/**
 * All lines in one layer of our own, under the cards, and their pills and `+` above them. React Flow's own edges are not
 * used: its culling drops a line whose two ends are out of view although the line crosses it.
 */
export const EdgeLayer = memo(function EdgeLayer({ edges }: { readonly edges: readonly CanvasEdge[] }): ReactElement {
  const view = useStore(edges.length < CULL_FROM ? everything : viewTiles)
  const drawn = useMemo(() => edgesIn(view, edges), [view, edges])
  return (
    <ViewportPortal>
      <svg className="edge-lines" aria-hidden="true">
        {drawn.map((edge) => (
          <EdgeLine key={edge.id} edge={edge} />
        ))}
      </svg>
      <div className="edge-marks">
        {drawn.map((edge) => (
          <EdgeMarks key={edge.id} edge={edge} />
        ))}
      </div>
    </ViewportPortal>
  )
})

const EVERYTHING = ''

function everything(): string {
  return EVERYTHING
}

/** The view in canvas units as `left,top,right,bottom`, grown to whole tiles. */
function viewTiles({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  const down = (value: number) => Math.floor(value / TILE) * TILE
  const up = (value: number) => Math.ceil(value / TILE) * TILE
  return [down(-x / zoom), down(-y / zoom), up((width - x) / zoom), up((height - y) / zoom)].join(',')
}

function edgesIn(view: string, edges: readonly CanvasEdge[]): readonly CanvasEdge[] {
  if (view === EVERYTHING) return edges
  const [viewLeft = 0, viewTop = 0, viewRight = 0, viewBottom = 0] = view.split(',').map(Number)
  return edges.filter(
    ({ bounds: [left, top, right, bottom] }) =>
      left <= viewRight && right >= viewLeft && top <= viewBottom && bottom >= viewTop,
  )
}
