import type { FlowView } from '../document/document.ts'
import { reachableFrom } from './reachable.ts'
import { exitsOf } from './exits.ts'

/**
 * For each element that runs once per turn, the loop around it (the innermost): it can be reached from For Each and leads back to
 * the loop. Memoised by the view.
 */
export function loopsAround(view: FlowView): ReadonlyMap<string, string> {
  const known = memo.get(view)
  if (known !== undefined) return known
  const around = new Map<string, { loop: string; size: number }>()
  for (const loop of view.elements) {
    if (loop.kind !== 'loop' || loop.forEach === undefined) continue
    const body = turnOf(view, loop.name, loop.forEach.target)
    for (const name of body) {
      const outer = around.get(name)
      if (outer === undefined || outer.size > body.size) around.set(name, { loop: loop.name, size: body.size })
    }
  }
  const loops = new Map([...around].map(([name, { loop }]) => [name, loop]))
  memo.set(view, loops)
  return loops
}

const memo = new WeakMap<FlowView, ReadonlyMap<string, string>>()

/** What is reached from For Each without passing the loop and leads back to it. */
function turnOf(view: FlowView, loop: string, first: string): Set<string> {
  const forward = reachableFrom(view, [first], loop)
  const into = new Map<string, string[]>()
  for (const name of forward) {
    const element = view.elementByName.get(name)
    for (const { target } of element === undefined ? [] : exitsOf(element)) {
      if (target !== undefined) into.set(target, [...(into.get(target) ?? []), name])
    }
  }
  const turn = new Set<string>()
  const pending = [...(into.get(loop) ?? [])]
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (turn.has(name)) continue
    turn.add(name)
    pending.push(...(into.get(name) ?? []))
  }
  return turn
}
