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
export function dominatorsOf({ root, order }: Region, ways: ReadonlyMap<string, readonly Way[]>): Dominators {
  const place = new Map(order.map((id, index) => [id, index]))
  const parent = new Map<string, string>()
  const children = new Map<string, string[]>()
  const entries = new Map<string, number>()
  const placeOf = (id: string): number => place.get(id) ?? 0
  const commonAncestor = (first: string, second: string): string => {
    let [a, b] = [first, second]
    while (a !== b) {
      if (placeOf(a) > placeOf(b)) a = parent.get(a) ?? root
      else b = parent.get(b) ?? root
    }
    return a
  }
  for (const id of order) {
    const above = parent.get(id)
    if (above !== undefined) append(children, above, id)
    for (const way of ways.get(id) ?? []) {
      if (way.type !== 'forward') continue
      const known = parent.get(way.target)
      parent.set(way.target, known === undefined ? id : commonAncestor(known, id))
      entries.set(way.target, (entries.get(way.target) ?? 0) + 1)
    }
  }
  return { parent, children, entries }
}

function append(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
