import { entrancesOf } from '../../elements/entrances.ts'
import { loopsAround } from '../../elements/loops-around.ts'
import type { Rule } from '../rule.ts'

/** `loop/entered-from-outside`: a path from elsewhere leads into the body of a loop, where no item is at hand. */
export const loopEntrances: Rule = ({ view }) => {
  const loops = loopsAround(view)
  const heads = new Set(loops.values())
  return [...loops].flatMap(([name, loop]) => {
    // A loop in a loop is where the inner one's body may lead on to, and lies in both.
    if (heads.has(name)) return []
    const outside = (entrancesOf(view).get(name) ?? []).filter(
      ({ from }) => from.element !== loop && !isInside(from.element, loop, loops),
    )
    return outside.map(({ from }) => ({
      code: 'loop/entered-from-outside',
      message: `This path leads into the loop ${loop}, to ${name}, where the loop has no current item. Lead it to the loop or behind it.`,
      where: { element: from.element, field: from.exit },
    }))
  })
}

/** Whether an element is in the body of a loop, or of one inside it. */
function isInside(name: string, loop: string, loops: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>()
  for (let around = loops.get(name); around !== undefined && !seen.has(around); around = loops.get(around)) {
    if (around === loop) return true
    seen.add(around)
  }
  return false
}
