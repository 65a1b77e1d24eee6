import { useStore } from '@xyflow/react'
import type { CSSProperties, ReactElement } from 'react'

const GAP = 24
const RADIUS = 0.75

/**
 * The dotted ground that moves and scales with the flow. A layer of our own that is shifted within one gap: the browser
 * draws it once per zoom, where React Flow's pattern is drawn anew in every frame of a pan.
 */
export function Dots(): ReactElement {
  const [x, y, zoom] = useStore((state) => state.transform)
  const gap = GAP * zoom
  return <div className="canvas-dots" style={ground(gap, RADIUS * zoom, `translate(${x % gap}px, ${y % gap}px)`)} />
}

type Ground = CSSProperties & { readonly '--dot-gap': string; readonly '--dot-radius': string }

function ground(gap: number, radius: number, transform: string): Ground {
  return { '--dot-gap': `${gap}px`, '--dot-radius': `${radius}px`, transform }
}
