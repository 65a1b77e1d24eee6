import type { Surroundings } from '../problems/surroundings.ts'
import { flowReferences } from './flow-references.ts'
import type { ReferenceSource } from './reference-type.ts'
import { typeOfReference } from './type-of-reference.ts'

/**
 * Why nothing can be put into this reference, as the end of a sentence (`is a constant`); undefined when it can, or when that is
 * not known. Variables, the loop's item, found records and the triggering record can be set, and their own fields.
 */
export function notAssignable(reference: string, { view, context }: Surroundings): string | undefined {
  const [head = '', ...path] = reference.split('.')
  if (reference.startsWith('$')) {
    if (WRITABLE_GLOBALS.has(reference)) return undefined
    return READ_ONLY_GLOBALS.has(head) ? 'belongs to the platform' : head === '$Record' ? parentField(path) : undefined
  }
  if (flowReferences(view).outputs.has(reference) && path.length > 0) return 'is the output of an action'
  const type = typeOfReference(view, context, head)
  if (type === undefined) return undefined
  return (type.dataType === 'SObject' ? parentField(path) : undefined) ?? FIXED.get(type.of)
}

function parentField(path: readonly string[]): string | undefined {
  return path.length > 1 ? 'is a field of another record' : undefined
}

const WRITABLE_GLOBALS: ReadonlySet<string> = new Set(['$Flow.CurrentStage', '$Flow.ActiveStages'])
const READ_ONLY_GLOBALS: ReadonlySet<string> = new Set([
  '$GlobalConstant',
  '$Flow',
  '$System',
  '$Label',
  '$Api',
  '$Permission',
  '$User',
  '$Profile',
  '$UserRole',
  '$Organization',
  '$Record__Prior',
])

const FIXED: ReadonlyMap<ReferenceSource, string> = new Map([
  ['constant', 'is a constant'],
  ['formula', 'is a formula'],
  ['textTemplate', 'is a text template'],
  ['choice', 'is a choice'],
  ['choiceSet', 'is a choice set'],
  ['stage', 'is a stage'],
  ['outcome', 'is the outcome of a decision'],
])
