import { useRef } from 'react'
import type { KeyboardEvent, PointerEvent, ReactElement } from 'react'

export interface SplitterProps {
  /** Accessible name: `Resize Toolbox`. */
  readonly label: string
  /** Which side of the splitter the panel is on; dragging away from it makes it larger. */
  readonly side: 'left' | 'right' | 'below'
  readonly size: number
  readonly min: number
  readonly max: number
  readonly onResize: (size: number) => void
}

const KEY_STEP = 16

/** The line between two regions: drag it, or focus it and press arrows. */
export function Splitter({ label, side, size, min, max, onResize }: SplitterProps): ReactElement {
  const start = useRef<{ at: number; size: number }>(null)
  const vertical = side !== 'below'
  const sign = side === 'left' ? 1 : -1
  const resize = (next: number): void => onResize(Math.round(Math.min(max, Math.max(min, next))))
  const at = (event: PointerEvent): number => (vertical ? event.clientX : event.clientY)
  const onPointerMove = (event: PointerEvent): void => {
    if (start.current === null) return
    resize(start.current.size + sign * (at(event) - start.current.at))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = vertical ? 'ArrowRight' : 'ArrowDown'
    const back = vertical ? 'ArrowLeft' : 'ArrowUp'
    if (event.key !== forward && event.key !== back) return
    event.preventDefault()
    resize(size + sign * (event.key === forward ? KEY_STEP : -KEY_STEP))
  }
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={vertical ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(size)}
      aria-valuemin={min}
      aria-valuemax={max}
      className={`splitter splitter_${vertical ? 'vertical' : 'horizontal'}`}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { at: at(event), size }
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        start.current = null
      }}
      onKeyDown={onKeyDown}
    />
  )
}
