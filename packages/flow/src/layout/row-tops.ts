import type { Block } from './measure-blocks.ts'
import type { GraphElement } from './graph.ts'
import type { Placement } from './place-blocks.ts'
import { CARD_HEIGHT, LOOP_BACK_GAP, PILL_ROW_GAP, ROW_GAP } from './sizes.ts'

/**
 * The upper edge of every row, and of the one behind the last. Rows run across the whole canvas, so the gap below a row
 * is free of cards everywhere: a line may always go sideways there.
 */
export function rowTops(
  elements: readonly GraphElement[],
  blocks: ReadonlyMap<string, Block>,
  { cards, tails }: Placement,
): readonly number[] {
  const gaps: number[] = []
  const extras: number[] = []
  for (const { id, exits } of elements) {
    const spot = cards.get(id)
    if (!spot) continue
    const hasPill = exits.some((exit) => exit.label !== '' && exit.role !== 'fault')
    gaps[spot.row] = Math.max(gaps[spot.row] ?? 0, hasPill ? PILL_ROW_GAP : ROW_GAP)
    if (!exits.some((exit) => exit.role === 'forEach')) continue
    const bodyEnd = spot.row + (blocks.get(id)?.columnRows ?? 0)
    extras[bodyEnd] = LOOP_BACK_GAP
  }
  for (const { row } of tails.values()) gaps[row] ??= ROW_GAP
  const tops = [0]
  for (let row = 0; row < Math.max(gaps.length, extras.length); row++) {
    tops.push((tops[row] ?? 0) + CARD_HEIGHT + (gaps[row] ?? ROW_GAP) + (extras[row] ?? 0))
  }
  return tops
}
