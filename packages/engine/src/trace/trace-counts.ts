import type { Run } from '../run/run.ts'
import type { TraceCounts } from './event.ts'

/** How often each exit was taken and each element entered, for the lines and cards of the canvas. Zeros are left out. */
export function traceCounts(run: Run): TraceCounts {
  const { program, trace } = run
  const exits = new Map<string, number>()
  const elements = new Map<string, number>()
  const enter = (index: number, times: number): void => {
    const name = program.elements[index]?.name ?? ''
    elements.set(name, (elements.get(name) ?? 0) + times)
  }
  for (const [number, exit] of program.exits.entries()) {
    const times = trace.exitCounts[number] ?? 0
    if (times === 0) continue
    exits.set(`${program.elements[exit.element]?.name ?? ''}/${exit.id}`, times)
    enter(exit.element, times)
  }
  for (const index of program.elements.keys()) {
    const times = trace.deadEnds[index] ?? 0
    if (times > 0) enter(index, times)
  }
  return { exits: Object.fromEntries(exits), elements: Object.fromEntries(elements) }
}
