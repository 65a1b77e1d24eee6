import type { ReactFlowInstance } from '@xyflow/react'
import { useEffect } from 'react'
import { fitFlow, zoomToFull } from './fit-flow.ts'
import type { CanvasModel } from './project-canvas.ts'

/** Flow Builder's zoom keys, wherever the focus is: Ctrl+Alt with +, −, 1 (fit) and 0 (100 %). */
export function useZoomKeys(flow: ReactFlowInstance, model: CanvasModel): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || !event.altKey) return
      // By place on the keyboard: with Alt held, the character depends on the layout.
      if (event.code === 'Equal' || event.code === 'NumpadAdd') void flow.zoomIn()
      else if (event.code === 'Minus' || event.code === 'NumpadSubtract') void flow.zoomOut()
      else if (event.code === 'Digit1' || event.code === 'Numpad1') fitFlow(flow, model)
      else if (event.code === 'Digit0' || event.code === 'Numpad0') zoomToFull(flow, model)
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [flow, model])
}
