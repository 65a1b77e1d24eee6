import type { FlowView } from '../document/document.ts'
import type { ExitRef } from './element.ts'
import { exitsOf } from './exits.ts'

/** An exit that leads to an element. */
export interface Entrance {
  readonly from: ExitRef
  readonly isGoTo: boolean
}

/** For each element the exits that lead to it; lines before Go Tos, so that the first one is where the element stands. */
export function entrancesOf(view: FlowView): ReadonlyMap<string, readonly Entrance[]> {
  const known = memo.get(view)
  if (known !== undefined) return known
  const entrances = new Map<string, Entrance[]>()
  for (const element of [view.start, ...view.elements]) {
    for (const { id, target, isGoTo } of exitsOf(element)) {
      if (target === undefined) continue
      const entrance = { from: { element: element.name, exit: id }, isGoTo }
      const others = entrances.get(target)
      if (others === undefined) entrances.set(target, [entrance])
      else others.push(entrance)
    }
  }
  for (const found of entrances.values()) {
    if (found.length > 1) found.sort((a, b) => Number(a.isGoTo) - Number(b.isGoTo))
  }
  memo.set(view, entrances)
  return entrances
}

const memo = new WeakMap<FlowView, ReadonlyMap<string, readonly Entrance[]>>()
