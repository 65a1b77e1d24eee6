import type { Exit } from '../elements/element.ts'
import type { GraphElement, LayoutGraph } from './graph.ts'

/** How an exit is drawn. */
export type Way =
  /** Downwards to an element that stands below, in the same region. */
  | { readonly type: 'forward'; readonly target: string }
  /** Up again to the loop in whose body the element is. */
  | { readonly type: 'back'; readonly target: string }
  | { readonly type: 'end' }
  | { readonly type: 'stub'; readonly target: string }

/** Elements that one root reaches by lines. The first region is what Start reaches. */
export interface Region {
  readonly root: string
  /** Every element after all that lead forward to it; among equals in the order of exits. */
  readonly order: readonly string[]
}

export interface Regions {
  readonly regions: readonly Region[]
  /** For each element one way per exit. Forward ways make no cycle. */
  readonly ways: ReadonlyMap<string, readonly Way[]>
}

/** Divides the graph into regions and decides for each exit how it is drawn. Linear; no recursion. */
export function divideIntoRegions({ elements }: LayoutGraph): Regions {
  const byId = new Map(elements.map((element) => [element.id, element]))
  const ways = new Map<string, readonly Way[]>()
  const regions: Region[] = []
  for (const root of rootsOf(elements)) {
    if (!ways.has(root.id)) regions.push({ root: root.id, order: explore(root, byId, ways) })
  }
  return { regions, ways }
}

/** Start, then elements that nothing leads to, then everything (for cycles that nothing leads to). */
function rootsOf(elements: readonly GraphElement[]): readonly GraphElement[] {
  const entered = new Set<string>()
  for (const { exits } of elements) {
    for (const { target, isGoTo } of exits) if (target !== undefined && !isGoTo) entered.add(target)
  }
  return [...elements.slice(0, 1), ...elements.filter(({ id }) => !entered.has(id)), ...elements]
}

interface Visit {
  readonly element: GraphElement
  readonly ways: Way[]
  /** Exits are followed from the last to the first, so that the reversed order has the first ones first. */
  exit: number
}

function explore(
  root: GraphElement,
  byId: ReadonlyMap<string, GraphElement>,
  finished: Map<string, readonly Way[]>,
): readonly string[] {
  const postorder: string[] = []
  const inRegion = new Set([root.id])
  const open = new Map<string, Visit>()
  const path: Visit[] = []
  const enter = (element: GraphElement): void => {
    const visit = { element, ways: element.exits.map((): Way => ({ type: 'end' })), exit: element.exits.length }
    inRegion.add(element.id)
    open.set(element.id, visit)
    path.push(visit)
  }
  enter(root)
  for (let visit = path.at(-1); visit; visit = path.at(-1)) {
    visit.exit--
    const exit = visit.element.exits[visit.exit]
    if (!exit) {
      path.pop()
      open.delete(visit.element.id)
      finished.set(visit.element.id, visit.ways)
      postorder.push(visit.element.id)
      continue
    }
    const target = byId.get(exit.target ?? '')
    const way = wayOf(visit, exit, target, { inRegion, finished, open })
    visit.ways[visit.exit] = way
    if (way.type === 'forward' && target && !inRegion.has(target.id)) enter(target)
  }
  return postorder.reverse()
}

interface Progress {
  readonly inRegion: ReadonlySet<string>
  readonly finished: ReadonlyMap<string, unknown>
  /** Elements on the path from the root to the present one. */
  readonly open: ReadonlyMap<string, Visit>
}

function wayOf(visit: Visit, exit: Exit, target: GraphElement | undefined, progress: Progress): Way {
  // An empty body leads back at once.
  if (exit.role === 'forEach' && exit.target === undefined) return { type: 'back', target: visit.element.id }
  if (!target) return { type: 'end' }
  if (exit.isGoTo) return { type: 'stub', target: target.id }
  const ancestor = progress.open.get(target.id)
  if (ancestor) {
    const isInBody = ancestor.element.exits[ancestor.exit]?.role === 'forEach'
    return { type: isInBody ? 'back' : 'stub', target: target.id }
  }
  const isElsewhere = progress.finished.has(target.id) && !progress.inRegion.has(target.id)
  return { type: isElsewhere ? 'stub' : 'forward', target: target.id }
}
