import type { CanvasEdge, CanvasModel, CanvasNode } from './project-canvas.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/**
 * Where an arrow key leads from a stop of the canvas. Stops are cards (by API name) and the `+` of branches (by edge id),
 * so that every branch can be entered and filled by keyboard; a plain line has no stop of its own, as `+` on its card
 * means the same place. Undefined: nothing there.
 */
export function walk(model: CanvasModel, from: string, direction: Direction): string | undefined {
  const edge = model.edges.find((candidate) => candidate.id === from)
  return edge && isBranchStop(edge) ? fromBranch(model, edge, direction) : fromCard(model, from, direction)
}

export function isBranchStop(edge: CanvasEdge): boolean {
  return edge.plus !== undefined && edge.pill !== undefined
}

function fromBranch(model: CanvasModel, edge: CanvasEdge, direction: Direction): string | undefined {
  if (direction === 'up') return edge.from
  if (direction === 'down') return cardNamed(model, edge.to)?.id
  const siblings = model.edges
    .filter((candidate) => candidate.from === edge.from && isBranchStop(candidate))
    .sort((a, b) => (a.plus?.x ?? 0) - (b.plus?.x ?? 0))
  return siblings[siblings.indexOf(edge) + (direction === 'left' ? -1 : 1)]?.id
}

function fromCard(model: CanvasModel, name: string, direction: Direction): string | undefined {
  const card = cardNamed(model, name)
  if (!card) return undefined
  const out = model.edges.filter((edge) => edge.from === name && edge.kind !== 'loopBack')
  const plain = out.find((edge) => !isBranchStop(edge))
  const branches = out.filter(isBranchStop)
  if (direction === 'down') return (plain && cardNamed(model, plain.to)?.id) ?? branches[0]?.id
  if (direction === 'up') {
    const into = model.edges.find((edge) => edge.to === name && edge.kind !== 'loopBack' && edge.kind !== 'goTo')
    return into && (isBranchStop(into) ? into.id : into.from)
  }
  const fault = plain && direction === 'right' ? branches[0] : undefined
  return fault?.id ?? nearest(model.nodes, card, direction)
}

function nearest(nodes: readonly CanvasNode[], card: CanvasNode, direction: 'left' | 'right'): string | undefined {
  const sign = direction === 'left' ? -1 : 1
  let best: { id: string; cost: number } | undefined
  for (const node of nodes) {
    const ahead = (node.position.x - card.position.x) * sign
    if (node.type !== 'card' || ahead <= 0) continue
    const cost = ahead + 2 * Math.abs(node.position.y - card.position.y)
    if (!best || cost < best.cost) best = { id: node.id, cost }
  }
  return best?.id
}

function cardNamed(model: CanvasModel, name: string): CanvasNode | undefined {
  return model.nodes.find((node) => node.type === 'card' && node.id === name)
}
