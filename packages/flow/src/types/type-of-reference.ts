import type { FlowView } from '../document/document.ts'
import type { CheckContext } from '../problems/context.ts'
import { typeOfField } from './field-type.ts'
import { flowReferences } from './flow-references.ts'
import { globalFamilies, globalRecords, globalValues } from './global-types.ts'
import type { ReferenceType } from './reference-type.ts'

/**
 * The type of a reference without braces: `recipientIds`, `rec.Owner.Name`, `Send.requestId`, `Get_People[$EachItem].Id`,
 * `$Flow.CurrentDate`. Undefined when the name or field does not exist, or when its type is not known (opaque
 * elements, data lookups; fields of objects that the context lacks).
 */
export function typeOfReference(view: FlowView, context: CheckContext, ref: string): ReferenceType | undefined {
  const { resources, outputs } = flowReferences(view)
  const whole = globalValues.get(ref) ?? outputs.get(ref)?.type
  if (whole) return whole

  const [first = '', ...path] = ref.split('.')
  const isItem = first.endsWith(EACH_ITEM)
  const name = isItem ? first.slice(0, -EACH_ITEM.length) : first
  const head = resources.get(name) ?? outputs.get(name)?.type ?? globalRecords(view).get(name)
  if (!head) return otherType(view, name, path)
  if (isItem !== head.isCollection) return path.length === 0 && !isItem ? head : undefined
  const item: ReferenceType = isItem ? { ...head, isCollection: false } : head
  return path.length === 0 ? item : typeOfField(item, path, context)
}

/** Stands for each item of a collection in a Transform's mapping. */
const EACH_ITEM = '[$EachItem]'

function otherType(view: FlowView, name: string, path: readonly string[]): ReferenceType | undefined {
  if (path.length > 0) return globalFamilies.get(name)
  return view.elementByName.has(name) ? { dataType: 'Boolean', isCollection: false, of: 'element' } : undefined
}
