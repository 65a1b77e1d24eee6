import type { FlowView } from '../document/document.ts'
import { exitsOf } from './exits.ts'

/**
 * The API names of all elements that can be reached from these, themselves included, without entering `barrier`; in the
 * order of the canvas, each path to its end before the next.
 */
export function reachableFrom(view: FlowView, names: Iterable<string>, barrier?: string): Set<string> {
  const reached = new Set<string>()
  const pending = [...names].reverse()
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const element = view.elementByName.get(name)
    if (element === undefined || name === barrier || reached.has(name)) continue
    reached.add(name)
    for (const { target } of exitsOf(element).toReversed()) if (target !== undefined) pending.push(target)
  }
  return reached
}
