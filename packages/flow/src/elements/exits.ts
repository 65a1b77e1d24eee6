import type { Exit, FlowElement } from './element.ts'
import { sliceOf } from './slices.ts'

/** All ways out of an element in the canvas's order, those that end here included; a fault path only when it is there. */
export function exitsOf(element: FlowElement): readonly Exit[] {
  const known = memo.get(element)
  if (known !== undefined) return known
  const exits = sliceOf(element).exits(element)
  memo.set(element, exits)
  return exits
}

const memo = new WeakMap<FlowElement, readonly Exit[]>()
