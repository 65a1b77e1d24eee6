import type { FlowView } from '../document/document.ts'
import type { CheckContext } from '../problems/context.ts'
import type { DataType } from '../resources/resource.ts'
import type { ReferenceType } from '../types/reference-type.ts'
import { typeOfReference } from '../types/type-of-reference.ts'

/**
 * The types that formulas tell apart. Picklists count as text. `unknown` fits everywhere: null, and what the flow does not
 * tell. `unusable` fits nowhere: records, collections.
 */
export type FormulaType = 'text' | 'number' | 'boolean' | 'date' | 'dateTime' | 'time' | 'unknown' | 'unusable'

/** A formula's type for a data type of the flow. */
export function formulaTypeOf(dataType: DataType): FormulaType {
  return types[dataType]
}

const types: { readonly [T in DataType]: FormulaType } = {
  String: 'text',
  Picklist: 'text',
  Multipicklist: 'text',
  Number: 'number',
  Currency: 'number',
  Boolean: 'boolean',
  Date: 'date',
  DateTime: 'dateTime',
  Time: 'time',
  SObject: 'unusable',
  Apex: 'unusable',
}

/** What `checkFormula` asks about references, for the formulas of a flow; undefined only for a name that is nowhere. */
export function referenceTyper(view: FlowView, context: CheckContext): (ref: string) => FormulaType | undefined {
  return (ref) => {
    const type = typeOfReference(view, context, ref)
    if (type) return ofReference(type)
    const head = /^[^.[]*/.exec(ref)?.[0] ?? ''
    const isThere = head.startsWith('$') || view.elementByName.has(head) || view.resourceByName.has(head)
    return isThere ? 'unknown' : undefined
  }
}

function ofReference({ dataType, isCollection, of }: ReferenceType): FormulaType {
  // Whether an element was visited or succeeded is a matter for conditions; elsewhere its name stands for outputs that we do not know.
  if (of === 'element') return 'unknown'
  return isCollection ? 'unusable' : formulaTypeOf(dataType)
}
