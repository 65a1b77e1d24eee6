import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutGraph } from './layout-graph.ts'
import type { FlowLayout, LayoutEdge } from './layout.ts'
import { anyGraph } from './testing/any-graph.ts'
import { badLines, crowdedMarks, overlaps } from './testing/collisions.ts'
import { graphOf } from './testing/graph-of.ts'

/** Middle and row order of each card relative to the start's: `x` in units, `y` in units. */
function placesOf({ nodes }: FlowLayout): { [id: string]: [number, number] } {
  const start = nodes[0]
  return Object.fromEntries(
    nodes.map(({ id, x, y, width }) => [id, [x + width / 2 - (start?.x ?? 0) - 132, y] as [number, number]]),
  )
}

function edgeOf({ edges }: FlowLayout, id: string): LayoutEdge | undefined {
  return edges.find((edge) => edge.id === id)
}

describe('layoutGraph places', () => {
  it.each<[string, string, { [id: string]: [number, number] }]>([
    ['a start alone', 'S: -', { S: [0, 0], '$End/S/e0': [0, 128] }],
    ['a chain', 'S: a\na: b\nb: -', { S: [0, 0], a: [0, 128], b: [0, 256], '$End/b/e0': [0, 384] }],
    [
      'branches side by side in the order of exits, what follows below',
      'S: d\nd: a b\na: m\nb: c\nc: m\nm: -',
      { S: [0, 0], d: [0, 128], a: [-156, 296], b: [156, 296], c: [156, 424], m: [0, 552], '$End/m/e0': [0, 680] },
    ],
    [
      'a branch that ends beside one that goes on',
      'S: a -\na: -',
      { S: [0, 0], a: [-156, 168], '$End/a/e0': [-156, 296], '$End/S/e1': [156, 168] },
    ],
    [
      'an empty branch as a column of its own',
      'S: a m\na: m\nm: -',
      { S: [0, 0], a: [-156, 168], m: [0, 296], '$End/m/e0': [0, 424] },
    ],
    [
      'a loop: the body under it, what follows under the body',
      'S: @a >b\na: S\nb: -',
      { S: [0, 0], a: [0, 168], b: [0, 320], '$End/b/e0': [0, 448] },
    ],
    [
      'a fault path to the right, the main path under it',
      'S: a !f\nf: -\na: -',
      { S: [0, 0], f: [312, 128], '$End/f/e0': [312, 256], a: [0, 384], '$End/a/e0': [0, 512] },
    ],
    [
      'an end beside a fault path',
      'S: - !f\nf: -',
      { S: [0, 0], '$End/S/e0': [0, 128], f: [312, 128], '$End/f/e0': [312, 256] },
    ],
    [
      'what nothing leads to in a row below',
      'S: -\na: -\nb: -',
      { S: [0, 0], '$End/S/e0': [0, 128], a: [0, 384], '$End/a/e0': [0, 512], b: [312, 384], '$End/b/e0': [312, 512] },
    ],
  ])('%s', (_, text, places) => {
    expect(placesOf(layoutGraph(graphOf(text)))).toEqual(places)
  })
})

it('begins a new row when there is more that nothing leads to than fits beside each other', () => {
  const strangers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
  const places = placesOf(layoutGraph(graphOf(['S: -', ...strangers.map((name) => `${name}: -`)].join('\n'))))
  expect([places['h'], places['i']]).toEqual([
    [7 * 312, 384],
    [0, 768],
  ])
})

describe('layoutGraph draws', () => {
  it.each<[string, string, string, Partial<LayoutEdge>]>([
    ['a line to the next card', 'S: a\na: -', 'S/e0', { kind: 'plain', to: 'a', role: 'next' }],
    ['a line to an End node', 'S: -', 'S/e0', { kind: 'plain', to: '$End/S/e0' }],
    ['the way back of a loop', 'S: @a >-\na: S', 'a/e0', { kind: 'loopBack', to: 'S' }],
    ['an empty loop', 'S: @- >-', 'S/e0', { kind: 'loopBack', to: 'S', role: 'forEach' }],
    ['a fault path', 'S: - !a\na: -', 'S/e1', { kind: 'fault', to: 'a' }],
    ['a fault path to the same element', 'S: a !a\na: -', 'S/e1', { kind: 'fault', to: 'a' }],
    ['a Go To as a stub', 'S: a\na: ~S', 'a/e0', { kind: 'goTo', to: 'S' }],
    ['a fault path that is a Go To', 'S: a !~a\na: -', 'S/e1', { kind: 'goTo', to: 'a', role: 'fault' }],
    ['a cycle that is no loop as a stub', 'S: a\na: S', 'a/e0', { kind: 'goTo', to: 'S' }],
    ['a card that leads to itself', 'S: S', 'S/e0', { kind: 'goTo', to: 'S' }],
    ['a way into the flow from outside as a stub', 'S: a\na: -\nb: a', 'b/e0', { kind: 'goTo', to: 'a' }],
    ['a jump past a loop’s end as a line', 'S: @a >b\na: b S\nb: -', 'a/e0', { kind: 'plain', to: 'b' }],
    ['an unknown target as an end', 'S: gone', 'S/e0', { kind: 'plain', to: '$End/S/e0' }],
  ])('%s', (_, text, id, expected) => {
    expect(edgeOf(layoutGraph(graphOf(text)), id)).toMatchObject(expected)
  })

  it('puts a + on every line and a pill on those with a label', () => {
    const { edges } = layoutGraph(graphOf('S: @d >-\nd: a - !b\na: S\nb: ~d'))
    expect(edges.filter((edge) => edge.plus === undefined)).toEqual([])
    expect(edges.filter((edge) => edge.label).map((edge) => edge.id)).toEqual(['S/e0', 'S/e1', 'd/e0', 'd/e1', 'd/e2'])
  })
})

describe('layoutGraph keeps its promises', () => {
  it('for any graph: everything once, nothing overlaps, no line through a card, a pill or a +', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const layout = layoutGraph(graph)
        expect(overlaps(layout)).toEqual([])
        expect(badLines(layout)).toEqual([])
        expect(crowdedMarks(layout)).toEqual([])
        const cards = layout.nodes.filter((node) => node.type !== 'end').map((node) => node.id)
        expect(cards.toSorted()).toEqual(graph.elements.map((element) => element.id).toSorted())
        expect(layout.edges).toHaveLength(graph.elements.flatMap((element) => element.exits).length)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps everything in view', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { nodes, edges, width, height } = layoutGraph(graph)
        const points = [...nodes, ...edges.flatMap((edge) => edge.points)]
        expect(points.every(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height)).toBe(true)
      }),
    )
  })

  it.each([
    ['a chain', (i: number) => `n${i}: n${i + 1}`],
    ['decisions within decisions', (i: number) => `n${i}: n${i + 1} - -`],
    ['early exits to one element', (i: number) => `n${i}: n${i + 1} n5000`],
    ['loops within loops', (i: number) => `n${i}: @n${i + 1} >~n0`],
    ['fault paths', (i: number) => `n${i}: n${i + 1} !n${i + 1}`],
  ])('for 5,000 elements: %s', (_, line) => {
    const graph = graphOf([...Array.from({ length: 5000 }, (_, index) => line(index)), 'n5000: -'].join('\n'))
    expect(overlaps(layoutGraph(graph))).toEqual([])
  })
})
