import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { entrancesOf } from '../elements/entrances.ts'
import { loopsAround } from '../elements/loops-around.ts'
import { sliceOf } from '../elements/slices.ts'
import { resourceSliceOf } from '../resources/slices.ts'
import type { CheckContext } from './context.ts'
import type { Problem } from './problem.ts'
import type { RuleSubject } from './rule.ts'
import { rules } from './rules/rules.ts'
import { severities } from './severities.ts'
import type { Surroundings } from './surroundings.ts'

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
  const places = new Map([view.start, ...view.elements, ...view.resources].map(({ name }, place) => [name, place]))
  const placeOf = ({ where }: Problem): number =>
    where.element === undefined ? -1 : (places.get(where.element) ?? places.size)
  return found
    .map((finding): Problem => ({ ...finding, severity: severities[finding.code] }))
    .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity] || placeOf(a) - placeOf(b))
}

const ORDER: { readonly [S in Problem['severity']]: number } = { error: 0, warning: 1, hint: 2 }
