import {
  START,
  type Exit,
  type FlowElement,
  type FlowLayout,
  type FlowView,
  type LayoutEdge,
  type LayoutNode,
} from '@parley/flow'
import type { Node } from '@xyflow/react'
import type { TileTone } from '../icons/index.ts'
import { edgePath, type Point } from './edge-path.ts'

/** What a card says it reads from the flow by its name: words that are typed do not pass through React Flow. */
export type CardNode = Node<{ readonly tone: TileTone }, 'card'>
export type EndNode = Node<Record<string, never>, 'end'>
export type CanvasNode = CardNode | EndNode

/** One line of the canvas, ready to draw. */
export interface CanvasEdge {
  /** `<element>/<exit>`, as in the layout and in the run's counts. */
  readonly id: string
  readonly from: string
  readonly exit: string
  readonly to: string
  readonly kind: LayoutEdge['kind']
  /** The way out when the element fails, drawn as such even where it is a Go To. */
  readonly isFault: boolean
  readonly path: string
  readonly plus?: Point & { readonly name: string }
  readonly pill?: Point & { readonly text: string }
  /** The stub of a Go To, where its target's label stands. */
  readonly goTo?: Point & { readonly label: string }
  /** Where a run's count stands. */
  readonly count: Point
  /** What the line covers: left, top, right, bottom. */
  readonly bounds: readonly [number, number, number, number]
}

export interface CanvasModel {
  readonly nodes: readonly CanvasNode[]
  readonly edges: readonly CanvasEdge[]
  /** What nodes and lines cover. */
  readonly extent: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
}

export const EMPTY_CANVAS: CanvasModel = { nodes: [], edges: [], extent: { left: 0, top: 0, width: 0, height: 0 } }

/**
 * The canvas as a projection of layout and document. What did not change keeps its object from `previous`, so that an
 * edit draws the cards and lines that it touched and no others. Start is the origin: a branch that is added to its left
 * must not push everything else to the right under the person's eyes.
 */
export function projectCanvas(
  layout: FlowLayout,
  view: FlowView,
  exitsOf: (element: FlowElement) => readonly Exit[],
  toneOf: (element: FlowElement) => TileTone,
  previous: CanvasModel = EMPTY_CANVAS,
): CanvasModel {
  const origin = layout.nodes.find((place) => place.type === 'start') ?? { x: 0, y: 0 }
  const oldNodes = new Map(previous.nodes.map((node) => [node.id, node]))
  const nodes = layout.nodes.flatMap((place) => {
    const node = nodeOf(place, origin, view, toneOf)
    if (!node) return []
    const old = oldNodes.get(place.id)
    return [old && sameNode(old, node) ? old : node]
  })
  const oldEdges = new Map(previous.edges.map((edge) => [edge.id, edge]))
  const edges = layout.edges.map((line) => {
    const edge = edgeOf(line, origin, view, exitsOf)
    const old = oldEdges.get(edge.id)
    return old && (old === edge || sameEdge(old, edge)) ? old : edge
  })
  return {
    nodes: sameItems(previous.nodes, nodes) ? previous.nodes : nodes,
    edges: sameItems(previous.edges, edges) ? previous.edges : edges,
    extent: { left: -origin.x, top: -origin.y, width: layout.width, height: layout.height },
  }
}

const NO_HANDLES: [] = []

function nodeOf(
  place: LayoutNode,
  origin: Point,
  view: FlowView,
  toneOf: (element: FlowElement) => TileTone,
): CanvasNode | undefined {
  const box = {
    id: place.id,
    position: from(origin, place),
    width: place.width,
    height: place.height,
    // Sizes and (no) handles are known: without them React Flow draws every card once to measure it, seen or not.
    measured: { width: place.width, height: place.height },
    handles: NO_HANDLES,
    draggable: false,
    selectable: false,
    connectable: false,
    deletable: false,
  }
  if (place.type === 'end') return { ...box, type: 'end', data: {} }
  const element = view.elementByName.get(place.id)
  return element && { ...box, type: 'card', data: { tone: toneOf(element) } }
}

/** Drawn lines by their layout line: while the structure stands, a line is worked out again only when its ends change. */
const drawn = new WeakMap<LayoutEdge, { source: FlowElement | undefined; target: string; edge: CanvasEdge }>()

function edgeOf(
  line: LayoutEdge,
  origin: Point,
  view: FlowView,
  exitsOf: (element: FlowElement) => readonly Exit[],
): CanvasEdge {
  const source = view.elementByName.get(line.from)
  const target = line.kind === 'goTo' ? (view.elementByName.get(line.to)?.label ?? line.to) : ''
  const known = drawn.get(line)
  if (known && known.source === source && known.target === target) return known.edge
  const exit = source && exitsOf(source).find((candidate) => candidate.id === line.exit)
  const points = line.points.map((point) => from(origin, point))
  const plus = line.plus && from(origin, line.plus)
  const pill = line.label && from(origin, line.label)
  const last = points.at(-1) ?? { x: 0, y: 0 }
  const edge = {
    id: line.id,
    from: line.from,
    exit: line.exit,
    to: line.to,
    kind: line.kind,
    isFault: exit?.role === 'fault',
    path: edgePath(points),
    ...(plus && { plus: { ...plus, name: plusName(source, exit) } }),
    ...(pill && { pill: { ...pill, text: line.label?.text ?? '' } }),
    ...(line.kind === 'goTo' && { goTo: { ...last, label: target } }),
    count: plus ?? pill ?? last,
    bounds: boundsOf(points),
  }
  drawn.set(line, { source, target, edge })
  return edge
}

/** `Add element after Send Update`, `Add element on Opted in`: what a screen reader and a test call the place. */
function plusName(source: FlowElement | undefined, exit: Exit | undefined): string {
  if (exit && exit.role !== 'next' && exit.label !== '') {
    return exit.role === 'fault'
      ? `Add element on ${exit.label} of ${source?.label ?? ''}`
      : `Add element on ${exit.label}`
  }
  if (!source || source.name === START) return 'Add element after Start'
  return `Add element after ${source.label || source.name}`
}

function from(origin: Point, { x, y }: Point): Point {
  return { x: x - origin.x, y: y - origin.y }
}

function boundsOf(points: readonly Point[]): readonly [number, number, number, number] {
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function sameNode(a: CanvasNode, b: CanvasNode): boolean {
  return (
    a.type === b.type &&
    a.position.x === b.position.x &&
    a.position.y === b.position.y &&
    a.width === b.width &&
    a.height === b.height &&
    (a.type !== 'card' || b.type !== 'card' || a.data.tone === b.data.tone)
  )
}

function sameEdge(a: CanvasEdge, b: CanvasEdge): boolean {
  return (
    a.path === b.path &&
    a.to === b.to &&
    a.kind === b.kind &&
    a.isFault === b.isFault &&
    samePlace(a.plus, b.plus) &&
    samePlace(a.pill, b.pill) &&
    samePlace(a.goTo, b.goTo) &&
    a.plus?.name === b.plus?.name &&
    a.pill?.text === b.pill?.text &&
    a.goTo?.label === b.goTo?.label
  )
}

function samePlace(a: Point | undefined, b: Point | undefined): boolean {
  return a?.x === b?.x && a?.y === b?.y
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index])
}
