import { useEffect, useState } from 'react'
import type { RefObject } from 'react'

/** The width of an element in pixels at 100 % text, as it changes; `initial` until it is known. */
export function useWidth(box: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial)
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
      setWidth(Math.round(entry === undefined ? initial : (entry.contentRect.width / rem) * 16))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [box, initial])
  return width
}
