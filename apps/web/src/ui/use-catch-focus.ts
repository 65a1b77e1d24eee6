import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Takes the focus when a view appears in place of the one that had it, so that the next Tab goes on from here and not from
 * the top of the page. With a `moment` also when that changes: a button that has done its work may be gone then.
 */
export function useCatchFocus(target: RefObject<HTMLElement | null>, moment?: unknown): void {
  useEffect(() => {
    const { activeElement, body } = document
    if (activeElement === null || activeElement === body) target.current?.focus({ preventScroll: true })
  }, [target, moment])
}
