import { useEffect } from 'react'

const MARK = 'data-guide-target'

/** What can bring another target onto the screen or away from it. */
const WATCHED = ['class', 'hidden', 'aria-expanded', 'aria-selected', 'data-field', 'data-stop', 'data-exit']

/**
 * Puts a ring around the first of the selected things that is on the screen, and keeps it there while the page changes.
 * It only marks: nothing is dimmed, covered or focused.
 */
export function useTargetRing(selectors: readonly string[]): void {
  const key = selectors.join('\n')
  useEffect(() => {
    let ringed: Element | undefined
    let frame = 0
    const update = (): void => {
      frame = 0
      const next = firstOnScreen(key.split('\n'))
      if (next === ringed) return
      ringed?.removeAttribute(MARK)
      next?.setAttribute(MARK, '')
      ringed = next
      if (next !== undefined) bringIntoView(next)
    }
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(update)
    }
    const observer = new MutationObserver(soon)
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: WATCHED })
    // A list in the top layer opens without any of these changing.
    document.body.addEventListener('toggle', soon, true)
    soon()
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
      document.body.removeEventListener('toggle', soon, true)
      ringed?.removeAttribute(MARK)
    }
  }, [key])
}

function firstOnScreen(selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = selector === '' ? undefined : [...document.querySelectorAll(selector)].find(isShown)
    if (found !== undefined) return found
  }
  return undefined
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true })
}

/**
 * Scrolls panels as little as needed, unless somebody is typing there: a field must not move away under the fingers.
 * The canvas is left alone, as it pans by itself.
 */
function bringIntoView(element: Element): void {
  const panel = element.closest('.frame-side, .frame-drawer')
  const typing = document.activeElement
  const isTyping = typing instanceof HTMLElement && typing.matches('input:not([type=radio]), textarea')
  if (panel === null || (isTyping && panel.contains(typing))) return
  element.scrollIntoView({ block: 'nearest' })
}
