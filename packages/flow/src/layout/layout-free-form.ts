import type { Exit } from '../elements/element.ts'
import type { GraphElement, LayoutGraph } from './graph.ts'
import type { FlowLayout, LayoutEdge, LayoutNode } from './layout.ts'
import { CARD_HEIGHT, CARD_WIDTH, COLUMN_GAP, END_HEIGHT, END_WIDTH, ROW_GAP } from './sizes.ts'

/**
 * A free-form flow as its author placed it. Only where our cards, which are wider than the icons of the original, would
 * overlap are distances stretched: sideways first, then downwards too. Lines go from card to card by
 * the middle of the way; they may pass over cards, as they do in the original.
 */
export function layoutFreeForm({ elements }: LayoutGraph): FlowLayout {
  const cards = spread(elements)
  const byId = new Map(cards.map((card) => [card.id, card]))
  const ends: LayoutNode[] = []
  const edges: LayoutEdge[] = []
  for (const { id, exits } of elements) {
    const card = byId.get(id)
    if (!card) continue
    for (const [index, exit] of exits.entries()) {
      const target = byId.get(exit.target ?? '') ?? endBeside(card, exit, index)
      if (target.type === 'end') ends.push(target)
      edges.push(edge(card, exit, target))
    }
  }
  const nodes = [...cards, ...ends]
  return {
    nodes,
    edges,
    width: Math.max(...nodes.map(({ x, width }) => x + width)) + COLUMN_GAP,
    height: Math.max(...nodes.map(({ y, height }) => y + height)) + COLUMN_GAP,
  }
}

/** Tried in turn until no two cards overlap; cards on the very same spot stay there. */
const STRETCHES = [
  [1, 1],
  [1.5, 1],
  [2, 1],
  [3, 1],
  [3, 2],
] as const

function spread(elements: readonly GraphElement[]): LayoutNode[] {
  const left = Math.min(...elements.map(({ x }) => x))
  const top = Math.min(...elements.map(({ y }) => y))
  let cards: LayoutNode[] = []
  for (const [wider, taller] of STRETCHES) {
    cards = elements.map(({ id, x, y }, position) => ({
      id,
      type: position === 0 ? 'start' : 'element',
      x: Math.round((x - left) * wider) + COLUMN_GAP,
      y: Math.round((y - top) * taller),
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
    }))
    if (!hasOverlap(cards)) break
  }
  return cards
}

function hasOverlap(cards: readonly LayoutNode[]): boolean {
  const sorted = cards.toSorted((a, b) => a.y - b.y)
  return sorted.some((card, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]
      if (!other || other.y >= card.y + card.height) return false
      if (Math.abs(other.x - card.x) < card.width) return true
    }
    return false
  })
}

/** An exit that leads nowhere gets an End node near its card, so that something can be added there. */
function endBeside(card: LayoutNode, exit: Exit, index: number): LayoutNode {
  return {
    id: `$End/${card.id}/${exit.id}`,
    type: 'end',
    x: card.x + (CARD_WIDTH - END_WIDTH) / 2 + index * (END_WIDTH + COLUMN_GAP),
    y: card.y + CARD_HEIGHT + ROW_GAP,
    width: END_WIDTH,
    height: END_HEIGHT,
  }
}

function edge(card: LayoutNode, exit: Exit, target: LayoutNode): LayoutEdge {
  const from = { x: card.x + card.width / 2, y: card.y + card.height }
  const to = { x: target.x + target.width / 2, y: target.y }
  const middle = Math.round((from.y + to.y) / 2)
  const plus = { x: to.x, y: Math.round((middle + to.y) / 2) }
  return {
    id: `${card.id}/${exit.id}`,
    from: card.id,
    exit: exit.id,
    role: exit.role,
    to: target.id,
    kind: exit.role === 'fault' ? 'fault' : 'plain',
    points: from.x === to.x ? [from, to] : [from, { x: from.x, y: middle }, { x: to.x, y: middle }, to],
    plus,
    ...(exit.label !== '' && { label: { text: exit.label, x: Math.round((from.x + to.x) / 2), y: middle } }),
  }
}
