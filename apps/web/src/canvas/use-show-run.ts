import { viewOf } from '@parley/flow'
import type { ReactFlowInstance } from '@xyflow/react'
import { useEffect, useRef } from 'react'
import { sessionStore, useSession } from '../session/index.ts'
import { freeMiddle } from './free-middle.ts'
import type { CanvasModel, CardNode } from './project-canvas.ts'

const CLOSEST = 0.75

/**
 * After a run the drawer opens and takes half of the canvas: pans to where the run failed or stopped, else to its last
 * send, large enough to read.
 */
export function useShowRun(flow: ReactFlowInstance, model: { readonly current: CanvasModel }): void {
  const overlay = useSession((state) => state.runOverlay)
  const shown = useRef(overlay?.runId)
  useEffect(() => {
    if (!overlay || shown.current === overlay.runId) return
    shown.current = overlay.runId
    // The drawer has to be laid out first: the middle of the canvas is another one then.
    const timer = setTimeout(() => {
      const card = cardToShow(model.current, overlay.order, overlay.stoppedAt)
      const frame = document.querySelector('.react-flow')?.getBoundingClientRect()
      // On a narrow screen another region may stand in the canvas's place.
      if (!card || !frame || frame.width === 0) return
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches
      const zoom = Math.max(CLOSEST, flow.getZoom())
      const { width = 0, height = 0 } = card
      const aside = freeMiddle(frame, { width: width * zoom, height: height * zoom }) / zoom
      void flow.setCenter(card.position.x + width / 2 - aside, card.position.y + height / 2, {
        zoom,
        duration: still ? 0 : 200,
      })
    }, 50)
    return () => clearTimeout(timer)
  }, [overlay, flow, model])
}

function cardToShow(
  { nodes }: CanvasModel,
  order: readonly string[],
  stoppedAt: string | undefined,
): CardNode | undefined {
  const cards = new Map(nodes.flatMap((node) => (node.type === 'card' ? [[node.id, node] as const] : [])))
  const visited = order.map((exit) => cards.get(exit.slice(0, exit.indexOf('/'))))
  return cards.get(stoppedAt ?? '') ?? visited.findLast((card) => card && isAction(card.id))
}

function isAction(name: string): boolean {
  const { document } = sessionStore.getState()
  const element = document && viewOf(document).elementByName.get(name)
  return element !== undefined && 'actionName' in element
}
