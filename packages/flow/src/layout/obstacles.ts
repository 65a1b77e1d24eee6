import type { Placement } from './place-blocks.ts'
import { CARD_WIDTH, END_WIDTH, STUB_WIDTH } from './sizes.ts'

/** Which places of each row are taken. */
export interface Obstacles {
  /** Whether a vertical line at `x` passes from `firstRow` to `lastRow` (both included) without touching anything. */
  isFree(x: number, firstRow: number, lastRow: number): boolean
}

interface Obstacle {
  readonly row: number
  readonly left: number
  readonly right: number
}

/** Sorts what stands on the canvas into vertical strips, so that a question looks only at what is near its line. */
export function obstaclesOf({ cards, tails }: Placement): Obstacles {
  const strips = new Map<number, Obstacle[]>()
  const add = (axis: number, row: number, width: number): void => {
    const obstacle = { row, left: axis - width / 2, right: axis + width / 2 }
    for (let strip = stripAt(obstacle.left); strip <= stripAt(obstacle.right); strip++) {
      const list = strips.get(strip)
      if (list) list.push(obstacle)
      else strips.set(strip, [obstacle])
    }
  }
  for (const { axis, row } of cards.values()) add(axis, row, CARD_WIDTH)
  for (const { axis, row, type } of tails.values()) add(axis, row, type === 'end' ? END_WIDTH : STUB_WIDTH)
  for (const strip of strips.values()) strip.sort((a, b) => a.row - b.row)

  return {
    isFree(x, firstRow, lastRow) {
      if (firstRow > lastRow) return true
      const strip = strips.get(stripAt(x)) ?? []
      for (let at = firstFrom(strip, firstRow); at < strip.length; at++) {
        const obstacle = strip[at]
        if (!obstacle || obstacle.row > lastRow) return true
        if (obstacle.left <= x && x <= obstacle.right) return false
      }
      return true
    },
  }
}

function stripAt(x: number): number {
  return Math.floor(x / CARD_WIDTH)
}

/** Index of the first obstacle in this row or a later one. */
function firstFrom(strip: readonly Obstacle[], row: number): number {
  let low = 0
  let high = strip.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((strip[middle]?.row ?? 0) < row) low = middle + 1
    else high = middle
  }
  return low
}
