import type { Placement } from './place-blocks.ts'
import { CARD_WIDTH, END_WIDTH, STUB_WIDTH } from './sizes.ts'

/** Which places of each row are taken. */
export interface Obstacles {
  /** Whether a vertical line at `x` passes from `firstRow` to `lastRow` (both included) without touching anything. */
  isFree(x: number, firstRow: number, lastRow: number): boolean
}

export function obstaclesOf({ cards, tails }: Placement): Obstacles {
  const rows: { left: number; right: number }[][] = []
  const add = (axis: number, row: number, width: number): void => {
    const taken = (rows[row] ??= [])
    taken.push({ left: axis - width / 2, right: axis + width / 2 })
  }
  for (const { axis, row } of cards.values()) add(axis, row, CARD_WIDTH)
  for (const { axis, row, type } of tails.values()) add(axis, row, type === 'end' ? END_WIDTH : STUB_WIDTH)
  for (const taken of rows) taken?.sort((a, b) => a.left - b.left)

  // Nothing in a row overlaps, so the last one that begins before x is the only one that can cover it.
  const covers = (taken: readonly { left: number; right: number }[], x: number): boolean => {
    let low = 0
    let high = taken.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((taken[middle]?.left ?? 0) <= x) low = middle + 1
      else high = middle
    }
    const candidate = taken[low - 1]
    return candidate !== undefined && candidate.right >= x
  }
  return {
    isFree(x, firstRow, lastRow) {
      for (let row = firstRow; row <= lastRow; row++) if (covers(rows[row] ?? [], x)) return false
      return true
    },
  }
}
