import { START } from '@parley/flow'
import type { ReactFlowInstance } from '@xyflow/react'
import type { CanvasModel } from './project-canvas.ts'

const SIDE = 32
const TOP = 24
/** Room for the zoom bar. */
const BOTTOM = 64
const SMALLEST = 0.1
/** A flow is opened no smaller than this: better its beginning readable than all of it as dots. */
const READABLE = 0.5

/**
 * Shows the whole flow from the top, centred, never larger than 100 %. Ours and not React Flow's, as that centres a short
 * flow in the middle of the canvas and knows nothing of lines beside the cards.
 */
export function fitFlow(flow: Pick<ReactFlowInstance, 'setViewport'>, model: CanvasModel): void {
  show(flow, model, SMALLEST, 200)
}

/** The first view of a flow that was opened: all of it, or its beginning where all of it would be too small to read. */
export function openView(flow: Pick<ReactFlowInstance, 'setViewport'>, model: CanvasModel): void {
  show(flow, model, READABLE, 0)
}

/** 100 % around the middle of the view, or from the top where nothing of the flow would be left in view. */
export function zoomToFull(flow: ReactFlowInstance, model: CanvasModel): void {
  const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
  if (!frame) return
  const { x, y } = flow.screenToFlowPosition({ x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 })
  const isInView = model.nodes.some(
    ({ position, width = 0, height = 0 }) =>
      Math.abs(position.x + width / 2 - x) < (frame.width + width) / 2 &&
      Math.abs(position.y + height / 2 - y) < (frame.height + height) / 2,
  )
  if (isInView) void flow.zoomTo(1)
  else show(flow, model, 1, 200)
}

function show(
  flow: Pick<ReactFlowInstance, 'setViewport'>,
  model: CanvasModel,
  smallest: number,
  duration: number,
): void {
  const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
  const { left, top, width, height } = model.extent
  if (!frame || frame.width === 0 || width === 0) return
  const across = (frame.width - 2 * SIDE) / Math.max(1, width)
  const down = (frame.height - TOP - BOTTOM) / Math.max(1, height)
  const zoom = Math.max(smallest, Math.min(1, across, down))
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  // What does not fit shows Start in the middle.
  const start = model.nodes.find((node) => node.id === START)
  const middle = width * zoom > frame.width && start ? (start.width ?? 0) / 2 : left + width / 2
  void flow.setViewport(
    { x: frame.width / 2 - middle * zoom, y: TOP - top * zoom, zoom },
    { duration: still ? 0 : duration },
  )
}
