import { START } from '../../../elements/element.ts'
import { reachableFrom } from '../../../elements/reachable.ts'
import type { Rule } from '../../rule.ts'

/** `best-practice/UnconnectedElement`: no path from Start leads to the element, so it never runs. */
export const unconnectedElement: Rule = ({ view }) => {
  const reached = reachableFrom(view, [START])
  return view.elements
    .filter(({ name }) => !reached.has(name))
    .map(({ name, label }) => ({
      code: 'best-practice/UnconnectedElement',
      message: `No path leads to ${label || name}, so it never runs. Connect or remove it.`,
      where: { element: name },
    }))
}
