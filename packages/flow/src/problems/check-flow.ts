import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { entrancesOf } from '../elements/entrances.ts'
import { loopsAround } from '../elements/loops-around.ts'
import { sliceOf } from '../elements/slices.ts'
import { resourceSliceOf } from '../resources/slices.ts'
import type { CheckContext } from './context.ts'
import type { Problem } from './problem.ts'
import type { RuleSubject } from './rule.ts'
import type { Surroundings } from './surroundings.ts'
import { rules } from './rules/rules.ts'

/**
 * All findings about a flow: what each kind's slice finds in its elements and resources, then the general rules. Errors
 * first, then warnings, then hints; among them in the file's order. What the context does not know is not judged.
 */
export function checkFlow(document: FlowDocument, context: CheckContext = {}): Problem[] {
  const view = viewOf(document)
  const subject: RuleSubject = { document, view, context }
  const surroundings: Surroundings = { document, view, context, loops: loopsAround(view), entrances: entrancesOf(view) }
  const found = [
    ...rules.flatMap((rule) => rule(subject)),
    ...view.elements.flatMap((element) => sliceOf(element).check(element, surroundings)),
    ...view.resources.flatMap((resource) => resourceSliceOf(resource).check(resource, surroundings)),
  ]
  const order = new Map([view.start, ...view.elements, ...view.resources].map(({ name }, place) => [name, place]))
  const placeOf = ({ where }: Problem): number =>
    where.element === undefined ? -1 : (order.get(where.element) ?? order.size)
  return found.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || placeOf(a) - placeOf(b),
  )
}

const SEVERITIES: readonly Problem['severity'][] = ['error', 'warning', 'hint']
