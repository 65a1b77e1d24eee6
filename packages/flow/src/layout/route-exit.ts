import type { Exit } from '../elements/element.ts'
import type { GraphElement } from './graph.ts'
import type { LayoutEdge } from './layout.ts'
import { followerAt } from './followers.ts'
import type { Block } from './measure-blocks.ts'
import { exitKey, type Placement, type Spot } from './place-blocks.ts'
import type { Way } from './regions.ts'
import {
  ASIDE,
  CARD_HEIGHT,
  CARD_WIDTH,
  COLUMN_GAP,
  LOOP_BACK,
  MERGE,
  PILL,
  PLUS,
  PLUS_BELOW_PILL,
  SPLIT,
} from './sizes.ts'

type Point = LayoutEdge['points'][number]

/** Everything that routing looks at. */
export interface Canvas {
  readonly blocks: ReadonlyMap<string, Block>
  /** The element in whose block each one stands. */
  readonly parents: ReadonlyMap<string, string>
  readonly placement: Placement
  readonly tops: readonly number[]
  readonly followers: ReadonlyMap<string, string>
}

/** The line of one exit, with its `+` and its pill. It never touches a card besides its own two. */
export function routeExit(element: GraphElement, index: number, exit: Exit, way: Way, canvas: Canvas): LayoutEdge {
  const spot = canvas.placement.cards.get(element.id) ?? { axis: 0, row: 0 }
  const lane = spot.axis + (canvas.blocks.get(element.id)?.lanes[index] ?? 0)
  const leaves = leave(spot, lane, exit, canvas)
  const base = { id: `${element.id}/${exit.id}`, from: element.id, exit: exit.id, role: exit.role, ...leaves.marks }
  const points = [...leaves.points, ...wayTo(element.id, index, lane, spot.row, way, canvas)]
  const to = way.type === 'end' ? `$End/${element.id}/${exit.id}` : way.target
  return { ...base, to, kind: kindOf(exit, way), points: corners(points) }
}

function wayTo(id: string, exit: number, lane: number, row: number, way: Way, canvas: Canvas): Point[] {
  const block = canvas.blocks.get(id)
  const follower = block && followerAt(block, 0, canvas.followers.get(id))
  if (way.type === 'back') return wayBack(lane, row, way.target, way.target === id || follower === way.target, canvas)
  if (way.type !== 'forward') {
    const tail = canvas.placement.tails.get(exitKey(id, exit))
    return tail ? straightDown(lane, tail, canvas) : []
  }
  const target = canvas.placement.cards.get(way.target)
  if (!target) return []
  const isHead = block?.columns.some((item) => item.type === 'element' && item.id === way.target)
  if (isHead || follower === way.target) return straightDown(lane, target, canvas)
  return roundAbout(lane, row, target, gutterOf(canvas.parents.get(way.target), lane, canvas), canvas)
}

function kindOf(exit: Exit, way: Way): LayoutEdge['kind'] {
  if (way.type === 'stub') return 'goTo'
  if (exit.role === 'fault') return 'fault'
  return way.type === 'back' ? 'loopBack' : 'plain'
}

/** From the card to the lane: down and across for branches, out of the right side for fault paths and After Last. */
function leave(
  { axis, row }: Spot,
  lane: number,
  exit: Exit,
  { tops }: Canvas,
): { points: Point[]; marks: Pick<LayoutEdge, 'plus' | 'label'> } {
  const top = tops[row] ?? 0
  const bottom = top + CARD_HEIGHT
  const isFault = exit.role === 'fault'
  const middle = top + CARD_HEIGHT / 2
  const points =
    isFault || exit.role === 'afterLast'
      ? [point(axis + CARD_WIDTH / 2, middle), point(lane, middle)]
      : [point(axis, bottom), point(axis, bottom + SPLIT), point(lane, bottom + SPLIT)]
  if (exit.label === '') return { points, marks: { plus: point(lane, bottom + PLUS) } }
  const pill = isFault ? bottom - SPLIT : bottom + PILL
  const plus = point(lane, isFault ? bottom + PLUS : bottom + PLUS_BELOW_PILL)
  return { points, marks: { plus, label: { text: exit.label, ...point(lane, pill) } } }
}

/** Down the lane to the middle of the target's upper edge. */
function straightDown(lane: number, target: Spot, { tops }: Canvas): Point[] {
  const top = tops[target.row] ?? 0
  return [point(lane, top - MERGE), point(target.axis, top - MERGE), point(target.axis, top)]
}

/** Out of the lane at once, down a gutter, and back above the target. */
function roundAbout(lane: number, row: number, target: Spot, gutter: number, canvas: Canvas): Point[] {
  const sideways = (canvas.tops[row + 1] ?? 0) - ASIDE
  return [point(lane, sideways), point(gutter, sideways), ...straightDown(gutter, target, canvas)]
}

/** From the lane under `row` down to the end of the loop's body, up beside it and into the loop's left side. */
function wayBack(
  lane: number,
  row: number,
  loop: string,
  isStraight: boolean,
  { blocks, placement, tops }: Canvas,
): Point[] {
  const spot = placement.cards.get(loop) ?? { axis: 0, row: 0 }
  const block = blocks.get(loop)
  const bodyEnd = spot.row + (block?.columnRows ?? 0)
  const backLane = spot.axis + (block?.backLane ?? 0)
  const middle = (tops[spot.row] ?? 0) + CARD_HEIGHT / 2
  const turn = isStraight ? (tops[bodyEnd + 1] ?? 0) - LOOP_BACK : (tops[row + 1] ?? 0) - ASIDE
  return [point(lane, turn), point(backLane, turn), point(backLane, middle), point(spot.axis - CARD_WIDTH / 2, middle)]
}

/** The free strip beside the block that holds the target, on the side that is nearer. */
function gutterOf(owner: string | undefined, lane: number, { blocks, placement }: Canvas): number {
  const block = owner === undefined ? undefined : blocks.get(owner)
  const spot = owner === undefined ? undefined : placement.cards.get(owner)
  if (!block || !spot) return lane
  const left = spot.axis - block.left - COLUMN_GAP / 2
  const right = spot.axis + block.right + COLUMN_GAP / 2
  return lane - left < right - lane ? left : right
}

function point(x: number, y: number): Point {
  return { x, y }
}

/** The points without repetitions and without those on a straight line between their neighbours. */
function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const next of points) {
    const last = kept.at(-1)
    if (last && last.x === next.x && last.y === next.y) continue
    const before = kept.at(-2)
    const isStraight =
      last && before && ((before.x === last.x && last.x === next.x) || (before.y === last.y && last.y === next.y))
    if (isStraight) kept.pop()
    kept.push(next)
  }
  return kept
}
