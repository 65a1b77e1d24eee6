import type { FlowView } from '../../document/document.ts'
import type { FlowElement } from '../../elements/element.ts'
import { exitsOf } from '../../elements/exits.ts'
import type { Rule } from '../rule.ts'

/** `flow/endless`: a path leads back to itself and nothing on it can lead out, so a run would never end. */
export const endlessPaths: Rule = ({ view }) => {
  const settled = new Set<string>()
  return view.elements.flatMap((element) => {
    const closing = closingOf(element, view, settled)
    if (closing === undefined) return []
    const { name, label } = closing
    const message = `From ${label || name} the path leads back to where it came from, without a Decision to leave it. End it, or ask for a condition.`
    return [{ code: 'flow/endless', message, where: { element: name } }]
  })
}

/** Walks on from an element as long as there is one way only; the element whose way closes a circle, once for each circle. */
function closingOf(from: FlowElement, view: FlowView, settled: Set<string>): FlowElement | undefined {
  const walked = new Set<string>()
  let closing: FlowElement | undefined
  for (let element: FlowElement | undefined = from; element !== undefined;) {
    if (settled.has(element.name)) break
    walked.add(element.name)
    const next = onlyWay(element)
    if (next !== undefined && walked.has(next)) {
      closing = element
      break
    }
    element = next === undefined ? undefined : view.elementByName.get(next)
  }
  for (const name of walked) settled.add(name)
  return closing
}

/** Where an element leads when that is the only thing it can do. A loop, a choice, a wait, a screen or a fault path leads elsewhere in the end. */
function onlyWay(element: FlowElement): string | undefined {
  const [exit, ...others] = exitsOf(element)
  const isPlain = exit?.role === 'next' && others.length === 0 && element.tag !== 'screens'
  return isPlain ? exit.target : undefined
}
