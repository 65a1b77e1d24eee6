import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'

export interface AnchorOptions {
  readonly placement?: 'bottom-start' | 'bottom-end' | 'right-start'
  /** Makes the floating box as wide as its anchor. */
  readonly matchWidth?: boolean
}

/** A point stands for an anchor where there is no element, for example a right click. */
export type Anchor = Element | { readonly x: number; readonly y: number }

const GAP = 4
const MARGIN = 8

/**
 * While open, shows the floating element in the browser's top layer beside its anchor and keeps it there: below, or above
 * where there is more room; shifted and shortened to fit the window.
 */
export function useAnchored(
  anchor: RefObject<Element | null> | Anchor | null,
  floating: RefObject<HTMLElement | null>,
  open: boolean,
  { placement = 'bottom-start', matchWidth = false }: AnchorOptions = {},
): void {
  useLayoutEffect(() => {
    const element = floating.current
    const target = anchor !== null && 'current' in anchor ? anchor.current : anchor
    if (!open || element === null || target === null) return undefined
    showOnTop(element)
    const place = (): void => placeBeside(boxOf(target), element, placement, matchWidth)
    place()
    const observer = new ResizeObserver(place)
    observer.observe(element)
    // Something above the anchor may come or go, for example the error of another field: what holds both then grows.
    for (let around = parentOf(target); around !== null; around = around.parentElement) observer.observe(around)
    window.addEventListener('resize', place)
    // Capture, because the scrolling panel between the anchor and the window does not bubble its scroll.
    window.addEventListener('scroll', place, { capture: true, passive: true })
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, { capture: true })
      hideFromTop(element)
    }
  }, [anchor, floating, open, placement, matchWidth])
}

function placeBeside(anchor: DOMRect, element: HTMLElement, placement: string, matchWidth: boolean): void {
  const { style } = element
  if (matchWidth) style.minWidth = `${String(anchor.width)}px`
  style.maxHeight = ''
  const { offsetWidth: width, offsetHeight: wanted } = element
  const below = window.innerHeight - anchor.bottom - GAP - MARGIN
  const above = anchor.top - GAP - MARGIN
  const sideways = placement === 'right-start'
  const room = sideways ? window.innerHeight - 2 * MARGIN : Math.max(below, above)
  const height = Math.min(wanted, room)
  const downwards = sideways || wanted <= below || below >= above
  const top = sideways ? anchor.top : downwards ? anchor.bottom + GAP : anchor.top - GAP - height
  const start = sideways ? anchor.right + GAP : placement === 'bottom-end' ? anchor.right - width : anchor.left
  const flipped = sideways && start + width > window.innerWidth - MARGIN ? anchor.left - GAP - width : start
  style.top = `${String(clamp(top, window.innerHeight - height))}px`
  style.left = `${String(clamp(flipped, window.innerWidth - width))}px`
  if (wanted > room) style.maxHeight = `${String(room)}px`
}

function clamp(start: number, end: number): number {
  return Math.round(Math.max(MARGIN, Math.min(start, end - MARGIN)))
}

function boxOf(target: Anchor): DOMRect {
  return target instanceof Element ? target.getBoundingClientRect() : new DOMRect(target.x, target.y, 0, 0)
}

function parentOf(target: Anchor): Element | null {
  return target instanceof Element ? target.parentElement : null
}

// The test DOM has no popover API; there the element simply stays in the page.
function showOnTop(element: HTMLElement): void {
  if (typeof element.showPopover === 'function' && !element.matches(':popover-open')) element.showPopover()
}

function hideFromTop(element: HTMLElement): void {
  if (typeof element.hidePopover === 'function' && element.isConnected && element.matches(':popover-open')) {
    element.hidePopover()
  }
}
