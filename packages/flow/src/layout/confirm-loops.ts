import type { Dominators } from './dominators.ts'
import type { GraphElement } from './graph.ts'
import type { Region, Way } from './regions.ts'

/**
 * Ways back that really come out of the loop's body; the others become stubs. A jump into a body from outside, which
 * only a broken file has, would else be drawn as a line through other blocks.
 */
export function confirmLoops(
  { order }: Region,
  byId: ReadonlyMap<string, GraphElement>,
  ways: ReadonlyMap<string, readonly Way[]>,
  { parent, entries }: Dominators,
): ReadonlyMap<string, readonly Way[]> {
  const confirmed = new Map<string, readonly Way[]>()
  const bodyOf = (loop: string): string | undefined => {
    const forEach = byId.get(loop)?.exits.findIndex((exit) => exit.role === 'forEach') ?? -1
    const way = ways.get(loop)?.[forEach]
    return way?.type === 'forward' && entries.get(way.target) === 1 ? way.target : undefined
  }
  const isInBody = (id: string, loop: string): boolean => {
    const body = bodyOf(loop)
    let at: string | undefined = id
    while (at !== undefined && at !== body && at !== loop) at = parent.get(at)
    return at !== undefined && at === body
  }
  for (const id of order) {
    const own = ways.get(id) ?? []
    confirmed.set(
      id,
      own.map((way) =>
        way.type === 'back' && way.target !== id && !isInBody(id, way.target) ? { ...way, type: 'stub' } : way,
      ),
    )
  }
  return confirmed
}
