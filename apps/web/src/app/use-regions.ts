import { useEffect } from 'react'

const FOCUSABLE =
  'input:not([type=hidden]):not([hidden]), button, select, textarea, a[href], [tabindex="0"], [role=tab][aria-selected=true]'

/** F6 and Shift+F6 move the focus from region to region (`data-region`) and back to where it was in each. */
export function useRegions(): void {
  useEffect(() => {
    const lastIn = new WeakMap<Element, HTMLElement>()
    const onFocusIn = (event: FocusEvent): void => {
      if (!(event.target instanceof HTMLElement)) return
      const region = event.target.closest('[data-region]')
      if (region !== null) lastIn.set(region, event.target)
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return
      event.preventDefault()
      const regions = regionsNow()
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
  }, [])
}

const ORDER = ['title', 'buttons', 'toolbox', 'canvas', 'side', 'phone', 'drawer', 'notifications']

// In the page the drawer comes before the side panel, as it stands under Toolbox and canvas. Notifications are a region
// while there are any.
function regionsNow(): readonly HTMLElement[] {
  const place = (region: HTMLElement): number => ORDER.indexOf(region.dataset.region ?? '')
  return [...document.querySelectorAll<HTMLElement>('[data-region]')]
    .filter((region) => region.querySelector(FOCUSABLE) !== null)
    .sort((a, b) => place(a) - place(b))
}

function enter(region: HTMLElement, last: HTMLElement | undefined): void {
  const target =
    last?.isConnected === true && region.contains(last) ? last : region.querySelector<HTMLElement>(FOCUSABLE)
  if (target !== null) target.focus()
}
