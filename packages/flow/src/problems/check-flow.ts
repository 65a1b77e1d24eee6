import type { FlowDocument } from '../document/document.ts'
import { viewOf } from '../document/view.ts'
import { readOnlyFlow } from '../edits/read-only-flow.ts'
import type { FlowElement } from '../elements/element.ts'
import { entrancesOf } from '../elements/entrances.ts'
import { loopsAround } from '../elements/loops-around.ts'
import { sliceOf } from '../elements/slices.ts'
import type { FlowResource } from '../resources/resource.ts'
import { resourceSliceOf } from '../resources/slices.ts'
import type { CheckContext } from './context.ts'
import type { Finding } from './finding.ts'
import type { Problem } from './problem.ts'
import { remembered } from './remembered.ts'
import { rules } from './rules/rules.ts'
import { severities } from './severities.ts'
import { inSeverityOrder } from './severity-order.ts'
import type { Surroundings } from './surroundings.ts'
import { type Vicinity, vicinityOf } from './vicinity.ts'

/**
 * All findings about a flow: what each kind's slice finds in its elements and resources, then the general rules. Errors
 * first, then warnings, then hints; among them in the file's order. What the context does not know is not judged.
 */
export function checkFlow(document: FlowDocument, context: CheckContext = NOTHING_KNOWN): Problem[] {
  const view = viewOf(document)
  const vicinity = vicinityOf(document, view, context)
  const surroundings: Surroundings = { document, view, context, loops: loopsAround(view), entrances: entrancesOf(view) }
  const elements = [view.start, ...view.elements]
  const found = rules.flatMap((rule) => rule({ document, view, context, vicinity }))
  // What Flow Builder demands of elements and resources Process Builder does not: a value that it left out means null.
  const isProcess = readOnlyFlow(document) !== undefined
  const inElements = isProcess ? [] : elements.flatMap((element) => checkElement(element, surroundings, vicinity))
  const inResources = isProcess ? [] : view.resources.flatMap((one) => checkResource(one, surroundings, vicinity))
  return inOrder([...found, ...inElements, ...inResources], [...elements, ...view.resources])
}

const NOTHING_KNOWN: CheckContext = {}

const rememberElement = remembered<FlowElement>()
const rememberResource = remembered<FlowResource>()

function checkElement(element: FlowElement, surroundings: Surroundings, vicinity: Vicinity): readonly Finding[] {
  const slice = sliceOf(element)
  const own = rememberElement(element, vicinity, () => slice.check(element, surroundings))
  return slice.checkInFlow === undefined ? own : [...slice.checkInFlow(element, surroundings), ...own]
}

function checkResource(resource: FlowResource, surroundings: Surroundings, vicinity: Vicinity): readonly Finding[] {
  return rememberResource(resource, vicinity, () => resourceSliceOf(resource).check(resource, surroundings))
}

function inOrder(findings: readonly Finding[], members: readonly { readonly name: string }[]): Problem[] {
  if (findings.length === 0) return []
  const places = new Map(members.map(({ name }, place) => [name, place]))
  const placeOf = ({ where }: Problem): number =>
    where.element === undefined ? -1 : (places.get(where.element) ?? places.size)
  const problems = findings.map((finding): Problem => ({ ...finding, severity: severities[finding.code] }))
  return inSeverityOrder(problems.sort((a, b) => placeOf(a) - placeOf(b)))
}
