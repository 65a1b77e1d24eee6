import type { Program } from '../run/program.ts'
import { reachedWithout } from '../run/reached-without.ts'

/**
 * For each Loop of a program (by index) the elements of its body, marked by 1: those that a path from Start reaches
 * only through the loop and from which a path leads back to it.
 */
export function loopBodies(program: Program): ReadonlyMap<number, Uint8Array> {
  const bodies = new Map<number, Uint8Array>()
  for (const exit of program.exits) {
    if (exit.id === NEXT_ITEM) bodies.set(exit.element, bodyOf(program, exit.element))
  }
  return bodies
}

/** The exit that starts a turn of a loop. */
export const NEXT_ITEM = 'nextValueConnector'

function bodyOf(program: Program, loop: number): Uint8Array {
  const outside = reachedWithout(loop, program.exits, program.elements.length)
  const sources: number[][] = program.elements.map(() => [])
  for (const exit of program.exits) if (exit.target >= 0) sources[exit.target]?.push(exit.element)
  const body = new Uint8Array(program.elements.length)
  const open = [...(sources[loop] ?? [])]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === loop || body[at] === 1 || outside[at] === 1) continue
    body[at] = 1
    open.push(...(sources[at] ?? []))
  }
  return body
}
