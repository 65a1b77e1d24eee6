import type { Block, BlockItem } from './measure-blocks.ts'
import type { Region } from './regions.ts'

/** Where a card stands: the middle of its width, and its row from 0 at the top. */
export interface Spot {
  readonly axis: number
  readonly row: number
}

export interface Placement {
  readonly cards: Map<string, Spot>
  /** End nodes and the labels of stubs by `<element>/<exit id's index>`; see `exitKey`. */
  readonly tails: Map<string, Spot & { readonly type: 'end' | 'stub' }>
}

/** The key of an element's exit in `Placement.tails`. */
export function exitKey(id: string, exit: number): string {
  return `${id}/${exit}`
}

/** Places a region's blocks from the outside in; the root's card goes to `at`. */
export function placeBlocks(region: Region, blocks: ReadonlyMap<string, Block>, at: Spot, placement: Placement): void {
  placement.cards.set(region.root, at)
  for (const id of region.order) {
    const block = blocks.get(id)
    const spot = placement.cards.get(id)
    if (!block || !spot) continue
    for (const item of block.columns) {
      place(id, item, { axis: spot.axis + (block.lanes[item.exit] ?? 0), row: spot.row + 1 }, placement)
    }
    let row = spot.row + 1 + block.columnRows
    for (const item of block.below) {
      place(id, item, { axis: spot.axis, row }, placement)
      row += item.type === 'element' ? (blocks.get(item.id)?.rows ?? 1) : 1
    }
  }
}

function place(id: string, item: BlockItem, spot: Spot, { cards, tails }: Placement): void {
  if (item.type === 'element') cards.set(item.id, spot)
  else tails.set(exitKey(id, item.exit), { ...spot, type: item.type })
}
