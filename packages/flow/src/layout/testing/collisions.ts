import type { FlowLayout, LayoutEdge, LayoutNode } from '../layout.ts'
import { CARD_HEIGHT, END_HEIGHT, STUB_WIDTH } from '../sizes.ts'

interface Box {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pairs of things that overlap: cards, End nodes and the labels of stubs. */
export function overlaps({ nodes, edges }: FlowLayout): string[] {
  const stubs = edges.flatMap((edge): Box[] => {
    const end = edge.points.at(-1)
    if (edge.kind !== 'goTo' || !end) return []
    return [{ id: `stub ${edge.id}`, x: end.x - STUB_WIDTH / 2, y: end.y, width: STUB_WIDTH, height: END_HEIGHT }]
  })
  const boxes: Box[] = [...nodes, ...stubs].toSorted((a, b) => a.y - b.y)
  return boxes.flatMap((box, index) => {
    const found: string[] = []
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next]
      if (!other || other.y >= box.y + box.height) break
      if (other.x < box.x + box.width && box.x < other.x + other.width) found.push(`${box.id} × ${other.id}`)
    }
    return found
  })
}

/** Pills, `+` and stub labels that overlap a card or each other, or that a line of another exit passes through. */
export function crowdedMarks({ nodes, edges }: FlowLayout): string[] {
  const marks = edges.flatMap(marksOf)
  const boxes: Box[] = [...nodes, ...marks]
  const lines = edges.flatMap((edge) => segmentsOf(edge).map((box) => ({ ...box, id: edge.id })))
  return marks.flatMap((mark, index) => [
    ...boxes
      .filter((box, place) => place !== nodes.length + index && meet(mark, box))
      .map(({ id }) => `${mark.id} × ${id}`),
    ...lines.filter((line) => line.id !== mark.edge && meet(mark, line)).map(({ id }) => `${id} over ${mark.id}`),
  ])
}

interface Mark extends Box {
  readonly edge: string
}

function marksOf({ id, kind, points, label, plus }: LayoutEdge): Mark[] {
  const marks: Mark[] = []
  const end = points.at(-1)
  if (label) marks.push({ id: `pill ${id}`, edge: id, ...around(label, pillWidth(label.text), PILL_HEIGHT) })
  if (plus) marks.push({ id: `+ ${id}`, edge: id, ...around(plus, PLUS_SIZE, PLUS_SIZE) })
  if (kind === 'goTo' && end) {
    marks.push({
      id: `stub ${id}`,
      edge: id,
      x: end.x - STUB_WIDTH / 2,
      y: end.y,
      width: STUB_WIDTH,
      height: END_HEIGHT,
    })
  }
  return marks
}

// As the canvas draws them: a pill is cut off at its greatest width.
const PILL_WIDTH = 200
const PILL_HEIGHT = 22
const PLUS_SIZE = 24

function pillWidth(text: string): number {
  return Math.min(PILL_WIDTH, 18 + 8 * text.length)
}

function around({ x, y }: { readonly x: number; readonly y: number }, width: number, height: number): Omit<Box, 'id'> {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function segmentsOf({ points }: LayoutEdge): Omit<Box, 'id'>[] {
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to
    return {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    }
  })
}

function meet(one: Omit<Box, 'id'>, other: Omit<Box, 'id'>): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  )
}

/** Lines that pass through a card or an End node, that are not orthogonal, or that do not begin and end where they should. */
export function badLines({ nodes, edges }: FlowLayout): string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const sorted = nodes.toSorted((a, b) => a.y - b.y)
  const ys = sorted.map((node) => node.y)
  return edges.flatMap((edge) => {
    const found: string[] = []
    for (const [index, to] of edge.points.entries()) {
      const from = edge.points[index - 1]
      if (!from) continue
      if (from.x !== to.x && from.y !== to.y) found.push(`${edge.id} runs askew`)
      const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)]
      const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)]
      for (let at = firstAtOrAbove(ys, top - CARD_HEIGHT); at < sorted.length; at++) {
        const node = sorted[at]
        if (!node || node.y > bottom) break
        const [isBeside, isApart] = [
          right <= node.x || left >= node.x + node.width,
          bottom <= node.y || top >= node.y + node.height,
        ]
        if (!isBeside && !isApart) found.push(`${edge.id} through ${node.id}`)
      }
    }
    if (!touches(byId.get(edge.from), edge.points[0])) found.push(`${edge.id} does not begin at its card`)
    if (edge.kind !== 'goTo' && !touches(byId.get(edge.to), edge.points.at(-1)))
      found.push(`${edge.id} does not reach ${edge.to}`)
    return found
  })
}

function firstAtOrAbove(ys: readonly number[], y: number): number {
  let low = 0
  let high = ys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ys[middle] ?? 0) < y) low = middle + 1
    else high = middle
  }
  return low
}

function touches(node: LayoutNode | undefined, point: { readonly x: number; readonly y: number } | undefined): boolean {
  if (!node || !point) return false
  const isWithin =
    point.x >= node.x && point.x <= node.x + node.width && point.y >= node.y && point.y <= node.y + node.height
  const isOnEdge =
    point.x === node.x || point.x === node.x + node.width || point.y === node.y || point.y === node.y + node.height
  return isWithin && isOnEdge
}
