import { exitsOf, type Exit, type FlowView } from '@parley/flow'
import type { PreparedExit } from './program.ts'
import { NOWHERE } from './run-state.ts'

/** The flow's connectors as numbers. */
export interface Links {
  readonly exits: readonly PreparedExit[]
  /** Per element: Start first, then the file's order. */
  readonly elements: readonly ElementLinks[]
  /** Names that connectors lead to and no element has; they follow the elements in the numbering. */
  readonly missing: readonly string[]
}

export interface ElementLinks {
  readonly exitIds: ReadonlyMap<string, number>
  readonly outcomeExits: readonly number[]
  /** Where the path goes on when the element isn't simulated: its next, its default or its first way out. */
  readonly normalExit: number
  readonly faultExit: number
}

export function linkElements(view: FlowView): Links {
  const elements = [view.start, ...view.elements]
  const indices = new Map<string, number>()
  for (const [index, element] of elements.entries()) if (!indices.has(element.name)) indices.set(element.name, index)
  const exits: PreparedExit[] = []
  const missing: string[] = []
  const indexOf = (name: string | undefined): number => {
    if (name === undefined) return NOWHERE
    const known = indices.get(name) ?? elements.length + missing.length
    if (!indices.has(name)) {
      indices.set(name, known)
      missing.push(name)
    }
    return known
  }
  const links = elements.map((element, index) => {
    const own = withWayOut(exitsOf(element))
    const first = exits.length
    for (const exit of own) exits.push({ id: exit.id, element: index, target: indexOf(exit.target) })
    return linksOf(own, first)
  })
  return { exits, elements: links, missing }
}

/** Any element can be left, if only to end there. */
function withWayOut(exits: readonly Exit[]): readonly Exit[] {
  if (exits.some((exit) => exit.role !== 'fault')) return exits
  return [{ id: 'connector', role: 'next', label: '', isGoTo: false }, ...exits]
}

function linksOf(exits: readonly Exit[], first: number): ElementLinks {
  const numbers = (role: Exit['role']): readonly number[] =>
    exits.flatMap((exit, index) => (exit.role === role ? [first + index] : []))
  const normal = numbers('next')[0] ?? numbers('default')[0] ?? numbers('afterLast')[0]
  return {
    exitIds: new Map(exits.map((exit, index) => [exit.id, first + index])),
    outcomeExits: numbers('outcome'),
    normalExit: normal ?? first,
    faultExit: numbers('fault')[0] ?? NOWHERE,
  }
}
