import type { Dominators } from './dominators.ts'
import type { GraphElement } from './graph.ts'
import type { Region, Way } from './regions.ts'
import { CARD_WIDTH, COLUMN_GAP, LOOP_LEFT, LOOP_RIGHT, STUB_WIDTH } from './sizes.ts'

/**
 * An element with everything that only it leads to: its card, under it one column per branch, under these what all
 * branches lead to. Everything is measured from the block's axis, the middle of its card.
 */
export interface Block {
  readonly left: number
  readonly right: number
  readonly rows: number
  /** Rows of the columns alone. */
  readonly columnRows: number
  /** For each exit where its line goes down, as a distance from the axis. */
  readonly lanes: readonly number[]
  /** What stands at the head of columns, one row under the card. */
  readonly columns: readonly BlockItem[]
  /** What follows under the columns on the axis, each in the row where the one before it ends. */
  readonly below: readonly BlockItem[]
  readonly isLoop: boolean
  /** The lane in which a loop's body leads back. */
  readonly backLane: number
}

export type BlockItem =
  | { readonly type: 'element'; readonly id: string; readonly exit: number }
  | { readonly type: 'end' | 'stub'; readonly exit: number }

/** Measures all blocks of a region from the inside out. */
export function measureBlocks(
  region: Region,
  byId: ReadonlyMap<string, GraphElement>,
  ways: ReadonlyMap<string, readonly Way[]>,
  dominators: Dominators,
): ReadonlyMap<string, Block> {
  const blocks = new Map<string, Block>()
  for (const id of region.order.toReversed()) {
    const element = byId.get(id)
    if (element) blocks.set(id, measure(element, ways.get(id) ?? [], dominators, blocks))
  }
  return blocks
}

function measure(
  element: GraphElement,
  ways: readonly Way[],
  { children, entries }: Dominators,
  blocks: ReadonlyMap<string, Block>,
): Block {
  const shape = shapeOf(element)
  const headOf = (exit: number): BlockItem | undefined => {
    const way = ways[exit]
    if (!way || way.type === 'back') return undefined
    if (way.type !== 'forward') return { type: way.type, exit }
    return entries.get(way.target) === 1 ? { type: 'element', id: way.target, exit } : undefined
  }
  const columns = shape.columnExits.map((exit) => ({ exit, head: headOf(exit) }))
  const placed = placeColumns(element, shape, columns, blocks)

  const inColumns = new Set(columns.map(({ head }) => (head?.type === 'element' ? head.id : undefined)))
  const below: BlockItem[] = (children.get(element.id) ?? [])
    .filter((id) => !inColumns.has(id))
    .map((id) => ({ type: 'element', id, exit: shape.mainExit ?? -1 }))
  // A path that ends does so right under its card (beside a fault path), but under the body of a loop.
  const last = shape.mainExit === undefined ? undefined : headOf(shape.mainExit)
  const tail = last?.type === 'element' ? undefined : last
  if (tail && shape.isLoop) below.unshift(tail)
  const tailInColumn = shape.isLoop ? undefined : tail
  const columnRows = Math.max(placed.columnRows, tailInColumn ? 1 : 0)

  let { left, right } = placed
  let rows = 1 + columnRows
  for (const item of below) {
    const size = sizeOf(item, false, blocks)
    left = Math.max(left, size.left)
    right = Math.max(right, size.right)
    rows += size.rows
  }
  const heads = columns.flatMap(({ head }) => head ?? [])
  if (tailInColumn) heads.push(tailInColumn)
  return { ...placed, left, right, rows, columnRows, columns: heads, below, isLoop: shape.isLoop }
}

interface Shape {
  readonly isLoop: boolean
  /** The exit that leads on under the block: the only plain one, or After Last. */
  readonly mainExit: number | undefined
  readonly columnExits: readonly number[]
}

function shapeOf({ exits }: GraphElement): Shape {
  const indices = exits.map((_, index) => index)
  const plain = indices.filter((index) => exits[index]?.role !== 'fault')
  const afterLast = plain.find((index) => exits[index]?.role === 'afterLast')
  const isLoop = plain.some((index) => exits[index]?.role === 'forEach')
  const mainExit = isLoop ? afterLast : plain.length === 1 ? plain[0] : undefined
  return { isLoop, mainExit, columnExits: indices.filter((index) => index !== mainExit) }
}

interface Column {
  readonly exit: number
  readonly head: BlockItem | undefined
}

/** Columns side by side with the axis midway between the outermost branches; fault paths to the right of all. */
function placeColumns(
  { exits }: GraphElement,
  { isLoop, mainExit }: Shape,
  columns: readonly Column[],
  blocks: ReadonlyMap<string, Block>,
): Pick<Block, 'left' | 'right' | 'columnRows' | 'lanes' | 'backLane'> {
  const lanes = exits.map(() => 0)
  const isFault = ({ exit }: Column): boolean => exits[exit]?.role === 'fault'
  const branches = columns.filter((column) => !isFault(column))
  let columnRows = 0
  let end = 0
  for (const { exit, head } of branches) {
    const size = sizeOf(head, false, blocks)
    lanes[exit] = end + size.left
    end += size.left + size.right + COLUMN_GAP
    columnRows = Math.max(columnRows, size.rows)
  }
  const laneOf = (column: Column | undefined): number => (column ? (lanes[column.exit] ?? 0) : 0)
  const axis = Math.round((laneOf(branches[0]) + laneOf(branches.at(-1))) / 8) * 4
  for (const { exit } of branches) lanes[exit] = (lanes[exit] ?? 0) - axis

  const half = CARD_WIDTH / 2
  let left = Math.max(half, axis)
  let right = Math.max(half, end - COLUMN_GAP - axis)
  const backLane = -(left + LOOP_LEFT)
  if (isLoop) {
    if (mainExit !== undefined) lanes[mainExit] = right + LOOP_RIGHT
    left += LOOP_LEFT
    right += LOOP_RIGHT + COLUMN_GAP
  }
  for (const { exit, head } of columns.filter(isFault)) {
    const size = sizeOf(head, true, blocks)
    lanes[exit] = right + COLUMN_GAP + size.left
    right += COLUMN_GAP + size.left + size.right
    columnRows = Math.max(columnRows, size.rows)
  }
  return { left, right, columnRows, lanes, backLane }
}

/** A column without a head is only a line. It is as wide as a card for its pill; a fault path's pill is short. */
function sizeOf(
  item: BlockItem | undefined,
  isFault: boolean,
  blocks: ReadonlyMap<string, Block>,
): { left: number; right: number; rows: number } {
  if (item?.type === 'element') return blocks.get(item.id) ?? { left: 0, right: 0, rows: 0 }
  const width = !isFault ? CARD_WIDTH : item?.type === 'stub' ? STUB_WIDTH : 2 * COLUMN_GAP
  return { left: width / 2, right: width / 2, rows: item ? 1 : 0 }
}
