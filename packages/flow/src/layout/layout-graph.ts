import { confirmLoops } from './confirm-loops.ts'
import { dominatorsOf } from './dominators.ts'
import { followersOf } from './followers.ts'
import type { GraphElement, LayoutGraph } from './graph.ts'
import { layoutFreeForm } from './layout-free-form.ts'
import type { FlowLayout, LayoutEdge, LayoutNode } from './layout.ts'
import { type Block, measureBlocks } from './measure-blocks.ts'
import { exitKey, type Placement, placeBlocks, type Spot } from './place-blocks.ts'
import { divideIntoRegions, type Way } from './regions.ts'
import { type Canvas, routeExit } from './route-exit.ts'
import { rowTops } from './row-tops.ts'
import { CARD_HEIGHT, CARD_WIDTH, COLUMN_GAP, END_HEIGHT, END_WIDTH } from './sizes.ts'

/**
 * Lays a flow out in nested blocks as Flow Builder does: each branch a column, a block as wide as its branches,
 * branches that meet again lead on below, loop bodies close back up, fault paths stand to the right. What Start does not reach stands
 * under it in a row. No card overlaps another and no line touches a card that is not its own, whatever the
 * connectors. Free-form flows keep their positions. Deterministic, without recursion, linear in practice (decision 0006).
 */
export function layoutGraph(graph: LayoutGraph): FlowLayout {
  if (graph.isFreeForm) return layoutFreeForm(graph)
  const { canvas, ways } = placeRegions(graph)
  const nodes = nodesOf(graph, canvas)
  const edges = edgesOf(graph, ways, canvas)
  return { nodes, edges, ...extentOf(nodes, edges) }
}

/** The least room for a row of what Start does not reach: eight cards. */
const SHELF = 8 * (CARD_WIDTH + COLUMN_GAP)

function placeRegions(graph: LayoutGraph): { canvas: Canvas; ways: ReadonlyMap<string, readonly Way[]> } {
  const byId: ReadonlyMap<string, GraphElement> = new Map(graph.elements.map((element) => [element.id, element]))
  const divided = divideIntoRegions(graph)
  const ways = new Map<string, readonly Way[]>()
  const blocks = new Map<string, Block>()
  const parents = new Map<string, string>()
  const followers = new Map<string, string>()
  const placement: Placement = { cards: new Map(), tails: new Map() }
  let [left, row, nextRow, width] = [COLUMN_GAP, 0, 0, SHELF]
  for (const region of divided.regions) {
    const dominators = dominatorsOf(region, divided.ways)
    const confirmed = confirmLoops(region, byId, divided.ways, dominators)
    const own = measureBlocks(region, byId, confirmed, dominators)
    const root = own.get(region.root)
    if (!root) continue
    // What Start does not reach stands side by side below everything that it does, in rows about as wide.
    const isFull = left > COLUMN_GAP && left + root.left + root.right > width
    if (isFull) [left, row] = [COLUMN_GAP, nextRow]
    const spot: Spot = { axis: left + root.left, row }
    placeBlocks(region, own, spot, placement)
    nextRow = Math.max(nextRow, row + root.rows + 1)
    if (row === 0) [row, width] = [nextRow, Math.max(width, root.left + root.right)]
    else left = spot.axis + root.right + COLUMN_GAP
    addAll(ways, confirmed)
    addAll(blocks, own)
    addAll(parents, dominators.parent)
    addAll(followers, followersOf(region, own))
  }
  const tops = rowTops(graph.elements, blocks, placement)
  return { canvas: { blocks, parents, placement, tops, followers }, ways }
}

function addAll<V>(into: Map<string, V>, from: ReadonlyMap<string, V>): void {
  for (const [key, value] of from) into.set(key, value)
}

function nodesOf({ elements }: LayoutGraph, { placement, tops }: Canvas): LayoutNode[] {
  const nodes: LayoutNode[] = []
  for (const [position, { id, exits }] of elements.entries()) {
    const card = placement.cards.get(id)
    if (!card) continue
    const type = position === 0 ? 'start' : 'element'
    nodes.push({ id, type, ...box(card, CARD_WIDTH, CARD_HEIGHT, tops) })
    for (const [index, exit] of exits.entries()) {
      const tail = placement.tails.get(exitKey(id, index))
      if (tail?.type !== 'end') continue
      nodes.push({ id: `$End/${id}/${exit.id}`, type: 'end', ...box(tail, END_WIDTH, END_HEIGHT, tops) })
    }
  }
  return nodes
}

function box(
  { axis, row }: Spot,
  width: number,
  height: number,
  tops: readonly number[],
): Omit<LayoutNode, 'id' | 'type'> {
  return { x: axis - width / 2, y: tops[row] ?? 0, width, height }
}

function edgesOf(
  { elements }: LayoutGraph,
  ways: ReadonlyMap<string, readonly Way[]>,
  canvas: Canvas,
): readonly LayoutEdge[] {
  const edges: LayoutEdge[] = []
  for (const element of elements) {
    const own = ways.get(element.id) ?? []
    for (const [index, exit] of element.exits.entries()) {
      const way = own[index]
      if (way) edges.push(routeExit(element, index, exit, way, canvas))
    }
  }
  return edges
}

/** How far everything reaches, with a margin. On the left placing has kept one free already. */
function extentOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Pick<FlowLayout, 'width' | 'height'> {
  let [right, bottom] = [0, 0]
  for (const { x, y, width, height } of nodes) {
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  for (const { points } of edges) {
    for (const { x, y } of points) {
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  }
  return { width: right + COLUMN_GAP, height: bottom + COLUMN_GAP }
}
