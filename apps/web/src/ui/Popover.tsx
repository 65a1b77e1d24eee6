import { useEffect, useRef } from 'react'
import type { KeyboardEvent, ReactElement, ReactNode, RefObject } from 'react'
import { useAnchored } from './use-anchored.ts'
import type { Anchor, AnchorOptions } from './use-anchored.ts'

export interface PopoverProps extends AnchorOptions {
  readonly anchor: RefObject<HTMLElement | null> | Anchor | null
  /** Render it only while it is open. */
  readonly onClose: () => void
  /** Accessible name of the dialog. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/**
 * A small dialog beside its anchor. Focus goes to `[data-autofocus]`, else to the first control, and back where it came
 * from; Esc and a press outside close it.
 */
export function Popover({ anchor, onClose, label, className = '', children, ...options }: PopoverProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  useAnchored(anchor, box, true, options)
  useFocusInside(box)
  usePressOutside(box, anchor, onClose)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <div
      ref={box}
      popover="manual"
      role="dialog"
      aria-label={label}
      className={`slds-popover popover ${className}`}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

const FOCUSABLE = 'input:not([type=hidden]), button, select, textarea, a[href], [tabindex="0"]'

/** Moves the focus into a box that appeared, and back when it goes, unless the person has moved it elsewhere. */
export function useFocusInside(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current
    const before = document.activeElement
    const first =
      element?.querySelector<HTMLElement>('[data-autofocus]') ?? element?.querySelector<HTMLElement>(FOCUSABLE)
    first?.focus({ preventScroll: true })
    return () => {
      const now = document.activeElement
      const lost = now === null || now === document.body || element?.contains(now) === true
      if (lost && before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [box])
}

/** Calls back when something outside of the box and of its anchor is pressed. */
export function usePressOutside(
  box: RefObject<HTMLElement | null>,
  anchor: PopoverProps['anchor'],
  onPress: () => void,
): void {
  useEffect(() => {
    const onPointerDown = (event: PointerEvent): void => {
      const target = event.target
      if (!(target instanceof Node) || box.current?.contains(target) === true) return
      const around = anchor !== null && 'current' in anchor ? anchor.current : anchor
      // The anchor's own click toggles; closing here as well would open it again. A list that a field in the box shows
      // is in the top layer too, but inside the box's tree.
      if (around instanceof Node && around.contains(target)) return
      onPress()
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    return () => document.removeEventListener('pointerdown', onPointerDown, true)
  }, [box, anchor, onPress])
}
