import { useEffect, useRef, type RefObject } from 'react'
import { useSession } from '../session/index.ts'

/**
 * Focuses the field that `goToField` asked for, by its `data-field`; when the form has no such field, the nearest one
 * above it in the path (`items/0/value` → `items/0` …), else the first control of the panel.
 */
export function useFocusField(): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null)
  const request = useSession((state) => state.focusField)
  useEffect(() => {
    if (!request || request.nonce === answered) return
    answered = request.nonce
    const field = panel.current && fieldOf(panel.current, request.field)
    field?.scrollIntoView({ block: 'nearest' })
    field?.focus({ preventScroll: true })
  }, [request])
  return panel
}

/** The last request that was answered: coming back to the tab must not answer it again. */
let answered: number | undefined

function fieldOf(panel: HTMLElement, path: string): HTMLElement | null {
  const parts = path.split('/')
  for (let length = parts.length; length > 0; length -= 1) {
    const prefix = CSS.escape(parts.slice(0, length).join('/'))
    const found =
      panel.querySelector<HTMLElement>(`[data-field="${prefix}"]`) ??
      panel.querySelector<HTMLElement>(`[data-field^="${prefix}/"]`)
    if (found) return found
  }
  return panel.querySelector<HTMLElement>('[data-field], input, button')
}
