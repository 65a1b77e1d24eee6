import fc from 'fast-check'
import type { Exit } from '../../elements/element.ts'
import type { GraphElement, LayoutGraph } from '../graph.ts'

/** Any graph at all: unstructured joins, cycles, strangers, doubled lines. Its elements are `n0`, `n1` …, the exits of each `e0`, `e1` … */
export const anyGraph: fc.Arbitrary<LayoutGraph> = fc.integer({ min: 1, max: 14 }).chain((count) => {
  const target = fc.option(fc.integer({ min: 0, max: count }), { nil: undefined })
  const way = fc.record({ target, isGoTo: fc.boolean() })
  const element = fc.record({ ways: fc.array(way, { maxLength: 4 }), isLoop: fc.boolean(), hasFault: fc.boolean() })
  return fc.array(element, { minLength: count, maxLength: count }).map((elements): LayoutGraph => ({
    isFreeForm: false,
    elements: elements.map(({ ways, isLoop, hasFault }, position): GraphElement => ({
      id: `n${position}`,
      x: 0,
      y: 0,
      exits: ways.map((exit, index): Exit => {
        const isFault = hasFault && index > 0 && index === ways.length - 1
        const role = isFault
          ? 'fault'
          : isLoop && index === 0
            ? 'forEach'
            : isLoop && index === 1
              ? 'afterLast'
              : 'outcome'
        return {
          id: `e${index}`,
          role,
          // Only an outcome's label is somebody's own words.
          label: role === 'outcome' ? 'as long as a pill can be' : role,
          isGoTo: exit.isGoTo && index > 1,
          ...(exit.target !== undefined && { target: `n${exit.target}` }),
        }
      }),
    })),
  }))
})
