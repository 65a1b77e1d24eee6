import type { Region, Way } from './regions.ts'

/** The tree by which blocks nest: an element stands in the block of the one that every way to it passes. */
export interface Dominators {
  /** The innermost such element; missing for the root. */
  readonly parent: ReadonlyMap<string, string>
  /** In the region's order. */
  readonly children: ReadonlyMap<string, readonly string[]>
  /** How many forward exits lead to an element. */
  readonly entries: ReadonlyMap<string, number>
}

/** Immediate dominators of a region (Cooper, Harvey and Kennedy's walk; one pass, as forward ways make no cycle). */
export function dominatorsOf({ order }: Region, ways: ReadonlyMap<string, readonly Way[]>): Dominators {
  const places = new Map(order.map((id, place) => [id, place]))
  const parents = order.map(() => NONE)
  const parent = new Map<string, string>()
  const children = new Map<string, string[]>()
  const entries = new Map<string, number>()
  for (const [place, id] of order.entries()) {
    const above = order[parents[place] ?? NONE]
    if (above !== undefined) {
      parent.set(id, above)
      append(children, above, id)
    }
    for (const way of ways.get(id) ?? []) {
      const target = way.type === 'forward' ? places.get(way.target) : undefined
      if (way.type !== 'forward' || target === undefined) continue
      const known = parents[target] ?? NONE
      parents[target] = known === NONE ? place : commonAncestor(known, place, parents)
      entries.set(way.target, (entries.get(way.target) ?? 0) + 1)
    }
  }
  return { parent, children, entries }
}

const NONE = -1

/** Parents come before their children, so the later one of two always goes up. The root, at 0, is above all. */
function commonAncestor(first: number, second: number, parents: readonly number[]): number {
  let [a, b] = [first, second]
  while (a !== b) {
    if (a > b) a = parents[a] ?? 0
    else b = parents[b] ?? 0
  }
  return a
}

function append(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
