import type { FlowView } from '../../document/document.ts'
import { entrancesOf } from '../../elements/entrances.ts'
import { exitsOf } from '../../elements/exits.ts'
import { loopsAround } from '../../elements/loops-around.ts'
import { reachableFrom } from '../../elements/reachable.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'

/** `loop/body-missing` and `loop/never-returns`: a loop that does nothing, or stops at its first item. */
export const loopBodies: Rule = ({ view }) =>
  view.elements.flatMap((element): readonly Finding[] => {
    const forEach = exitsOf(element).find(({ role }) => role === 'forEach')
    if (forEach === undefined) return []
    const { name, label } = element
    const where = { element: name, field: forEach.id }
    if (forEach.target === undefined || forEach.target === name) {
      const message = `Nothing happens for each item of ${label || name}. Add an element to For Each.`
      return [{ code: 'loop/body-missing', message, where }]
    }
    if (returns(name, forEach.target, view)) return []
    const message = `No path from For Each leads back to ${label || name}, so it stops at its first item. Lead the last element of its body to the loop.`
    return [{ code: 'loop/never-returns', message, where }]
  })

/** Almost always something in the body has this loop as the innermost one; a walk through the body tells the rest. */
function returns(loop: string, first: string, view: FlowView): boolean {
  const loops = loopsAround(view)
  const back = (entrancesOf(view).get(loop) ?? []).map(({ from }) => from.element)
  if (back.some((from) => loops.get(from) === loop)) return true
  const body = reachableFrom(view, [first], loop)
  return back.some((from) => body.has(from))
}
