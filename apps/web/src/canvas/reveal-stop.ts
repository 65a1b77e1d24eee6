import type { ReactFlowInstance } from '@xyflow/react'
import type { CanvasModel } from './project-canvas.ts'

const MARGIN = 48

/** Pans just far enough that a card or `+` is in view; what is in view already does not move. */
export function revealStop(model: CanvasModel, flow: ReactFlowInstance, stop: string): void {
  const box = boxOf(model, stop)
  const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
  // On a narrow screen another region may stand in the canvas's place.
  if (!box || !frame || frame.width === 0) return
  const { x, y, zoom } = flow.getViewport()
  const dx = shift(box.x * zoom + x, box.width * zoom, frame.width)
  const dy = shift(box.y * zoom + y, box.height * zoom, frame.height)
  if (dx === 0 && dy === 0) return
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration: still ? 0 : 200 })
}

function boxOf(model: CanvasModel, stop: string) {
  const node = model.nodes.find((candidate) => candidate.id === stop)
  if (node) return { ...node.position, width: node.width ?? 0, height: node.height ?? 0 }
  const plus = model.edges.find((edge) => edge.id === stop)?.plus
  return plus && { x: plus.x - 16, y: plus.y - 16, width: 32, height: 32 }
}

/** How far to pan along one axis so that `[start, start + size]` lies inside the frame. */
function shift(start: number, size: number, frame: number): number {
  if (start < MARGIN) return MARGIN - start
  const end = start + size
  return end > frame - MARGIN ? Math.max(frame - MARGIN - end, MARGIN - start) : 0
}
