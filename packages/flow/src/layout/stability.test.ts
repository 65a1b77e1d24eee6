import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Exit } from '../elements/element.ts'
import type { GraphElement, LayoutGraph } from './graph.ts'
import { layoutGraph } from './layout-graph.ts'
import type { FlowLayout } from './layout.ts'
import { divideIntoRegions } from './regions.ts'
import { anyGraph } from './testing/any-graph.ts'

const NEW = 'new'

interface Insertion {
  readonly owner?: GraphElement
  readonly exit?: Exit
  readonly after: LayoutGraph
}

/** A card on a path: it takes over where the exit led to. In an empty loop it leads back to the loop. */
function insertAt(graph: LayoutGraph, position: number, place: number): Insertion {
  const owner = graph.elements[position % graph.elements.length]
  const exit = owner?.exits[place % Math.max(1, owner.exits.length)]
  if (!owner || !exit) return { after: graph }
  const target = exit.target ?? (exit.role === 'forEach' ? owner.id : undefined)
  const onward = {
    id: 'e0',
    role: 'next',
    label: '',
    isGoTo: exit.isGoTo,
    ...(target !== undefined && { target }),
  } as const
  const exits = owner.exits.map((other) => (other === exit ? { ...exit, target: NEW, isGoTo: false } : other))
  const elements = graph.elements.map((element) => (element === owner ? { ...owner, exits } : element))
  return { owner, exit, after: { ...graph, elements: [...elements, { id: NEW, x: 0, y: 0, exits: [onward] }] } }
}

/** What Start reaches by lines; the rest of a flow stands in a row below, in another order once something leads to it. */
function isReached({ id }: GraphElement, graph: LayoutGraph): boolean {
  return divideIntoRegions(graph).regions[0]?.order.includes(id) ?? false
}

/** The cards as the canvas shows them: Start is the origin. */
function cardsOf({ nodes }: FlowLayout): ReadonlyMap<string, { x: number; y: number }> {
  const origin = nodes[0] ?? { x: 0, y: 0 }
  const cards = nodes.filter(({ id, type }) => type !== 'end' && id !== NEW)
  return new Map(cards.map(({ id, x, y }) => [id, { x: x - origin.x, y: y - origin.y }]))
}

/** A graph, and the same with an element more on some path that Start reaches. */
const insertion = fc
  .tuple(anyGraph, fc.nat(13), fc.nat(3))
  .map(([graph, position, place]) => ({ graph, ...insertAt(graph, position, place) }))
  .filter(({ graph, owner }) => owner !== undefined && isReached(owner, graph))

describe('adding an element', () => {
  it('moves nothing sideways, unless it makes a fault path wider', () => {
    const law = fc.property(insertion, ({ graph, after, exit }) => {
      fc.pre(exit?.role !== 'fault')
      const columns = (layout: FlowLayout) => [...cardsOf(layout)].map(([id, { x }]) => [id, x])
      expect(columns(layoutGraph(after))).toEqual(columns(layoutGraph(graph)))
    })
    expect(() => fc.assert(law, { numRuns: 300, includeErrorInReport: true })).not.toThrow()
  })

  it('moves nothing that stands above it', () => {
    const law = fc.property(insertion, ({ graph, after }) => {
      const layout = layoutGraph(after)
      const row = layout.nodes.find(({ id }) => id === NEW)?.y ?? 0
      const above = [...cardsOf(layout)].filter(([, { y }]) => y < row).map(([id, { y }]) => [id, y])
      const before = cardsOf(layoutGraph(graph))
      expect(above).toEqual(above.map(([id]) => [id, before.get(String(id))?.y]))
    })
    expect(() => fc.assert(law, { numRuns: 300, includeErrorInReport: true })).not.toThrow()
  })
})
