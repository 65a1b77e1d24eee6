import { describe, expect, it } from 'vitest'
import type { GraphElement } from './graph.ts'
import { layoutGraph } from './layout-graph.ts'
import { overlaps } from './testing/collisions.ts'
import { graphOf } from './testing/graph-of.ts'

/** A chain of three, each at its place in the file. */
function chainAt(...places: readonly (readonly [number, number])[]): readonly GraphElement[] {
  const { elements } = graphOf('S: a\na: b\nb: -')
  return elements.map((element, index) => ({ ...element, x: places[index]?.[0] ?? 0, y: places[index]?.[1] ?? 0 }))
}

describe('a free-form flow', () => {
  it.each([
    [
      'keeps its distances',
      [
        [50, 0],
        [400, 10],
        [-300, 500],
      ],
      [
        [350, 0],
        [700, 10],
        [0, 500],
      ],
    ],
    [
      'is stretched sideways where cards would overlap',
      [
        [0, 0],
        [180, 0],
        [360, 0],
      ],
      [
        [0, 0],
        [270, 0],
        [540, 0],
      ],
    ],
    [
      'is stretched downwards where that is not enough',
      [
        [0, 0],
        [0, 40],
        [0, 80],
      ],
      [
        [0, 0],
        [0, 80],
        [0, 160],
      ],
    ],
  ] as const)('%s', (_, places, expected) => {
    const layout = layoutGraph({ isFreeForm: true, elements: chainAt(...places) })
    const cards = layout.nodes.filter((node) => node.type !== 'end')
    const left = Math.min(...cards.map(({ x }) => x))
    expect(cards.map(({ x, y }) => [x - left, y])).toEqual(expected)
    expect(overlaps(layout)).toEqual([])
  })

  it('draws a line for every exit, with an End node where it leads nowhere', () => {
    const { edges, nodes } = layoutGraph({ isFreeForm: true, elements: chainAt([0, 0], [0, 200], [0, 400]) })
    expect(edges.map(({ from, to }) => `${from} ${to}`)).toEqual(['S a', 'a b', 'b $End/b/e0'])
    expect(nodes.map(({ id }) => id)).toContain('$End/b/e0')
  })
})
