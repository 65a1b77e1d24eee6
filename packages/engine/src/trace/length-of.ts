import type { Value } from '@parley/org'

/** Items in a collection, 0 for anything else: what `valueThen` needs to show it as it was. */
export function lengthOf(value: Value): number {
  return Array.isArray(value) ? value.length : 0
}
