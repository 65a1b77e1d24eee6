import { unknownOutput } from '../actions/unknown-output.ts'
import type { FlowView } from '../document/document.ts'
import type { CheckContext } from '../problems/context.ts'
import type { Finding } from '../problems/finding.ts'
import { flowReferences } from './flow-references.ts'
import { typeInWords } from './misfit.ts'
import type { ReferenceSource } from './reference-type.ts'
import { typeOfReference } from './type-of-reference.ts'
import { unknownFieldMessage } from './unknown-field-message.ts'

/**
 * What is wrong behind the first dot of a reference whose name exists: `note.Name`, `person.Shoe_Size`, `Send.nothing`.
 * Undefined when all is well or not known; items of a collection (`[$EachItem]`) are the transform's matter.
 */
export function partMistake(
  view: FlowView,
  context: CheckContext,
  reference: string,
): Pick<Finding, 'code' | 'message'> | undefined {
  const [head = '', ...path] = reference.split('.')
  const [part] = path
  if (part === undefined || reference.includes('[')) return undefined
  if (typeOfReference(view, context, reference) !== undefined) return undefined
  if (flowReferences(view).byHand.has(reference)) {
    const message = `${head} stores its outputs in variables, so ${reference} is empty. Use the variable.`
    return { code: 'reference/output-unknown', message }
  }
  const element = view.elementByName.get(head)
  const output = element && unknownOutput(element, part)
  if (output !== undefined) return { code: 'reference/output-unknown', message: output }
  const type = typeOfReference(view, context, head)
  if (type === undefined || UNJUDGED.has(type.of) || type.dataType === 'Apex') return undefined
  if (type.dataType !== 'SObject' || type.isCollection) {
    const way = type.isCollection ? 'Loop over it to get at its items.' : 'Use it as it is.'
    return {
      code: 'reference/not-a-record',
      message: `${head} is a ${typeInWords(type)}, so there is no ${reference}. ${way}`,
    }
  }
  const unknown = type.objectType === undefined ? undefined : unknownFieldMessage(type.objectType, path, context)
  if (unknown === undefined) return undefined
  return { code: 'reference/field-unknown', message: `${reference}: ${unknown}` }
}

/** What has parts that no file and no page tells: elements of every kind, and what a screen's choices give. */
const UNJUDGED: ReadonlySet<ReferenceSource> = new Set(['element', 'choice', 'choiceSet'])
