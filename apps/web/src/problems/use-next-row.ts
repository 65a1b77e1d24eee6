import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { ProblemsState } from '../session/index.ts'

/**
 * Keeps the focus in the list when a row goes that somebody has just mended or muted: the row that comes into its place takes
 * it, else the last one, else the panel. The checks follow a change by a moment, and the row stays until then.
 *
 * @returns to be called with the row before something is done about it
 */
export function useNextRow(
  panel: RefObject<HTMLElement | null>,
  problems: ProblemsState,
): (row: HTMLElement | null) => void {
  const expected = useRef<number>(undefined)
  useEffect(() => {
    const place = expected.current
    expected.current = undefined
    const { activeElement, body } = document
    if (place === undefined || (activeElement !== null && activeElement !== body)) return
    const rows = rowsIn(panel.current)
    const next = rows[Math.min(place, rows.length - 1)]?.querySelector('button') ?? panel.current
    next?.focus({ preventScroll: true })
  }, [panel, problems])
  return (row) => {
    const place = rowsIn(panel.current).findIndex((each) => each === row)
    expected.current = Math.max(place, 0)
  }
}

function rowsIn(panel: HTMLElement | null): readonly HTMLElement[] {
  return [...(panel?.querySelectorAll<HTMLElement>('.problem') ?? [])]
}
