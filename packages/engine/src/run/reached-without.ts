import type { PreparedExit } from './program.ts'

/**
 * The elements that a path from Start reaches without passing the given one, marked by 1. Coming from one of them a loop
 * is entered anew; coming from any other it goes on with its next item.
 */
export function reachedWithout(avoided: number, exits: readonly PreparedExit[], elements: number): Uint8Array {
  const next: number[][] = Array.from({ length: elements }, () => [])
  for (const exit of exits) if (exit.target >= 0) next[exit.element]?.push(exit.target)
  const reached = new Uint8Array(next.length)
  const open = [0]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === avoided || reached[at] === 1) continue
    reached[at] = 1
    open.push(...(next[at] ?? []))
  }
  return reached
}
