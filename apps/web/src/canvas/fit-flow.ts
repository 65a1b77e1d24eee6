import type { ReactFlowInstance } from '@xyflow/react'

/** Shows the whole flow, never larger than 100 %, with room at the edges for the zoom bar and the find field. */
export function fitFlow(flow: Pick<ReactFlowInstance, 'fitView'>, duration = 200): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  void flow.fitView({
    padding: { x: '32px', top: '24px', bottom: '56px' },
    minZoom: 0.1,
    maxZoom: 1,
    duration: still ? 0 : duration,
  })
}
