import { confirmLoops } from './confirm-loops.ts'
import { dominatorsOf } from './dominators.ts'
import type { GraphElement, LayoutGraph } from './graph.ts'
import { layoutFreeForm } from './layout-free-form.ts'
import type { FlowLayout, LayoutNode } from './layout.ts'
import { type Block, measureBlocks } from './measure-blocks.ts'
import { obstaclesOf } from './obstacles.ts'
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
  return moveIntoView({
    nodes: nodesOf(graph, canvas),
    edges: graph.elements.flatMap((element) =>
      element.exits.flatMap((exit, index) => {
        const way = ways.get(element.id)?.[index]
        return way ? routeExit(element, index, exit, way, canvas) : []
      }),
    ),
  })
}

function placeRegions(graph: LayoutGraph): { canvas: Canvas; ways: ReadonlyMap<string, readonly Way[]> } {
  const byId: ReadonlyMap<string, GraphElement> = new Map(graph.elements.map((element) => [element.id, element]))
  const divided = divideIntoRegions(graph)
  const ways = new Map<string, readonly Way[]>()
  const blocks = new Map<string, Block>()
  const parents = new Map<string, string>()
  const placement: Placement = { cards: new Map(), tails: new Map() }
  let at: Spot = { axis: 0, row: 0 }
  for (const region of divided.regions) {
    const dominators = dominatorsOf(region, divided.ways)
    const confirmed = confirmLoops(region, byId, divided.ways, dominators)
    const own = measureBlocks(region, byId, confirmed, dominators)
    const root = own.get(region.root)
    if (!root) continue
    const isFirst = placement.cards.size === 0
    const spot = isFirst ? at : { axis: at.axis + root.left, row: at.row }
    placeBlocks(region, own, spot, placement)
    at = isFirst ? { axis: -root.left, row: root.rows + 1 } : { axis: spot.axis + root.right + COLUMN_GAP, row: at.row }
    addAll(ways, confirmed)
    addAll(blocks, own)
    addAll(parents, dominators.parent)
  }
  const tops = rowTops(graph.elements, blocks, placement)
  return { canvas: { blocks, parents, placement, tops, obstacles: obstaclesOf(placement) }, ways }
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

/** Moves everything right so that the leftmost thing begins at a margin, and measures the whole. */
function moveIntoView({ nodes, edges }: Pick<FlowLayout, 'nodes' | 'edges'>): FlowLayout {
  let [left, right, bottom] = [Infinity, 0, 0]
  const include = (x: number, y: number): void => {
    left = Math.min(left, x)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const { x, y, width, height } of nodes) {
    include(x, y)
    include(x + width, y + height)
  }
  for (const { points } of edges) for (const { x, y } of points) include(x, y)
  const shift = COLUMN_GAP - left
  const moved = <P extends { readonly x: number }>(thing: P): P => ({ ...thing, x: thing.x + shift })
  return {
    nodes: nodes.map(moved),
    edges: edges.map((edge) => ({
      ...edge,
      points: edge.points.map(moved),
      ...(edge.plus && { plus: moved(edge.plus) }),
      ...(edge.label && { label: moved(edge.label) }),
    })),
    width: right + shift + COLUMN_GAP,
    height: bottom + COLUMN_GAP,
  }
}
