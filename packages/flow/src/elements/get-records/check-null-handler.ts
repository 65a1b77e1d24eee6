import type { FlowView } from '../../document/document.ts'
import { headOf } from '../../mentions/reference-tags.ts'
import { namesInUse } from '../../mentions/names-in-use.ts'
import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import type { FlowElement, GetRecordsElement } from '../element.ts'

/**
 * `best-practice/MissingNullHandler`: Get Records sets its result to null when it finds nothing, something uses the result, and no
 * decision asks whether there is one. A fault path counts as an answer.
 */
export function checkNullHandler(element: GetRecordsElement, { document, view }: Surroundings): readonly Finding[] {
  if (!element.assignNullValuesIfNoRecordsFound || element.fault !== undefined) return []
  const results = resultsOf(element)
  const { used } = namesInUse(document)
  const asked = askedForNull(view)
  if (!results.some((name) => used.has(name)) || results.some((name) => asked.has(name))) return []
  const message = `${element.label || element.name} gives null when nothing is found, and nothing asks for that. Put a Decision with Is Null after it.`
  return [{ code: 'best-practice/MissingNullHandler', message, where: { element: element.name } }]
}

function resultsOf(element: GetRecordsElement): readonly string[] {
  if (element.storeOutputAutomatically) return [element.name]
  if (element.outputReference !== undefined) return [headOf(element.outputReference)]
  return element.outputAssignments.map(({ assignToReference }) => headOf(assignToReference))
}

/** What some decision compares with null or empty. */
function askedForNull(view: FlowView): ReadonlySet<string> {
  const known = memo.get(view)
  if (known !== undefined) return known
  const asked = new Set(view.elements.flatMap(comparedWithNull))
  memo.set(view, asked)
  return asked
}

const memo = new WeakMap<FlowView, ReadonlySet<string>>()

function comparedWithNull(element: FlowElement): readonly string[] {
  if (element.kind !== 'decision') return []
  const conditions = element.outcomes.flatMap((outcome) => outcome.conditions)
  return conditions.flatMap(({ operator, leftValueReference }) =>
    NULL_OPERATORS.has(operator) ? [headOf(leftValueReference)] : [],
  )
}

const NULL_OPERATORS: ReadonlySet<string> = new Set(['IsNull', 'IsBlank', 'IsEmpty', 'HasNoValue', 'HasValue'])
