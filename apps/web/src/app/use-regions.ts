import { useEffect } from 'react'
import type { RefObject } from 'react'

const FOCUSABLE =
  'input:not([type=hidden]):not([hidden]), button, select, textarea, a[href], [tabindex="0"], [role=tab][aria-selected=true]'

/** F6 and Shift+F6 move the focus from region to region (`data-region`) and back to where it was in each. */
export function useRegions(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const lastIn = new WeakMap<Element, HTMLElement>()
    const onFocusIn = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement)) return
      const region = event.target.closest('[data-region]')
      if (region !== null) lastIn.set(region, event.target)
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || frame.current === null) return
      event.preventDefault()
      const regions = regionsOf(frame.current)
      const at = regions.findIndex((region) => region.contains(document.activeElement))
      const step = event.shiftKey ? -1 : 1
      const start = at === -1 && step === -1 ? 0 : at
      const next = regions[(start + step + regions.length) % regions.length]
      if (next !== undefined) enter(next, lastIn.get(next))
    }
    addEventListener('focusin', onFocusIn)
    addEventListener('keydown', onKeyDown)
    return () => {
      removeEventListener('focusin', onFocusIn)
      removeEventListener('keydown', onKeyDown)
    }
  }, [frame])
}

const ORDER = ['title', 'buttons', 'toolbox', 'canvas', 'side', 'phone', 'drawer']

// In the page the drawer comes before the side panel, as it stands under Toolbox and canvas.
function regionsOf(frame: HTMLElement): readonly HTMLElement[] {
  const place = (region: HTMLElement): number => ORDER.indexOf(region.dataset.region ?? '')
  return [...frame.querySelectorAll<HTMLElement>('[data-region]')].sort((a, b) => place(a) - place(b))
}

function enter(region: HTMLElement, last: HTMLElement | undefined): void {
  const target =
    last?.isConnected === true && region.contains(last) ? last : region.querySelector<HTMLElement>(FOCUSABLE)
  if (target !== null) target.focus()
}
