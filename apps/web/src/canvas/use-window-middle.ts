import type { ReactFlowInstance } from '@xyflow/react'
import { useEffect } from 'react'

/**
 * What stood in the middle of the canvas stays there when the window gets another width: a turned tablet, a projector, a
 * larger zoom of the browser. A panel that opens or closes moves nothing.
 */
export function useWindowMiddle({ getViewport, setViewport }: ReactFlowInstance): void {
  useEffect(() => {
    const canvas = document.querySelector('.react-flow')
    if (canvas === null) return undefined
    let width = canvas.clientWidth
    let windowWidth = innerWidth
    const observer = new ResizeObserver(() => {
      const { x, y, zoom } = getViewport()
      const isWindow = innerWidth !== windowWidth
      windowWidth = innerWidth
      // Where another region takes the canvas's place it has no width.
      if (canvas.clientWidth === 0) return
      if (isWindow) void setViewport({ x: x + (canvas.clientWidth - width) / 2, y, zoom })
      width = canvas.clientWidth
    })
    observer.observe(canvas)
    return () => observer.disconnect()
  }, [getViewport, setViewport])
}
