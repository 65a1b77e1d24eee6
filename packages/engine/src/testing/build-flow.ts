import {
  applyEdit,
  newFlow,
  refusal,
  type Edit,
  type FlowDocument,
  type NewElement,
  type NewResource,
} from '@parley/flow'

export interface FlowParts {
  readonly resources?: readonly NewResource[]
  /** Each one follows the one before at its `connector`, or stands at the place that `at` names (`Loop/nextValueConnector`). */
  readonly elements?: readonly (NewElement & { readonly at?: string })[]
  /** Applied at the end, for example to connect. */
  readonly edits?: readonly Edit[]
  readonly apiVersion?: string
}

/** A flow for a test, made by the document's own edits; a refused edit is a mistake in the test. */
export function buildFlow({ resources = [], elements = [], edits = [], apiVersion }: FlowParts): FlowDocument {
  let document = newFlow({ label: 'Test', ...(apiVersion === undefined ? {} : { apiVersion }) })
  const apply = (edit: Edit): void => {
    const refused = refusal(document, edit)
    if (refused !== undefined) throw new Error(`${JSON.stringify(edit)}: ${refused.message}`)
    document = applyEdit(document, edit)
  }
  for (const resource of resources) apply({ type: 'addResource', resource })
  let previous = '$Start'
  for (const { at = `${previous}/connector`, ...element } of elements) {
    const slash = at.indexOf('/')
    apply({ type: 'insertElement', at: { element: at.slice(0, slash), exit: at.slice(slash + 1) }, element })
    previous = element.name
  }
  for (const edit of edits) apply(edit)
  return document
}
