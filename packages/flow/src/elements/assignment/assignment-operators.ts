import type { ReferenceType } from '../../types/reference-type.ts'
import type { WantedType } from '../../types/misfit.ts'

/** The operators that a target of this type takes, as the file spells them (flow-builder.md §5.2); all for an unknown type. */
export function assignmentOperators(
  target: { readonly dataType: string; readonly isCollection: boolean } | undefined,
): readonly string[] {
  if (target === undefined || target.dataType === 'Apex') return ALL
  return target.isCollection ? COLLECTION : (BY_TYPE.get(target.dataType) ?? ['Assign'])
}

/** What the value of a row must be, by its operator and the target's type. */
export function assignedType(operator: string, target: ReferenceType | undefined): WantedType {
  if (operator === 'AssignCount') return { isCollection: true }
  if (operator === 'RemovePosition') return NUMBER
  if (target === undefined) return {}
  const { dataType, objectType } = target
  const item: WantedType = { dataType, ...(objectType !== undefined && { objectType }) }
  if (operator === 'Assign') return { ...item, isCollection: target.isCollection }
  if (!target.isCollection) return dataType === 'Date' ? NUMBER : { ...item, isCollection: false }
  if (operator === 'RemoveUncommon') return { ...item, isCollection: true }
  return TAKE_COLLECTIONS.has(operator) ? item : { ...item, isCollection: false }
}

const NUMBER: WantedType = { dataType: 'Number', isCollection: false }

/** Operators on a collection that take an item or all items of another collection. */
const TAKE_COLLECTIONS: ReadonlySet<string> = new Set(['Add', 'AddAtStart', 'RemoveAll'])

const COLLECTION: readonly string[] = [
  'Assign',
  'Add',
  'AddAtStart',
  'RemoveAll',
  'RemoveFirst',
  'RemoveAfterFirst',
  'RemoveBeforeFirst',
  'RemovePosition',
  'RemoveUncommon',
]
const ALL: readonly string[] = [...COLLECTION, 'Subtract', 'AddItem', 'AssignCount']
const NUMERIC: readonly string[] = ['Assign', 'Add', 'Subtract', 'AssignCount']

const BY_TYPE: ReadonlyMap<string, readonly string[]> = new Map([
  ['String', ['Assign', 'Add']],
  ['Picklist', ['Assign', 'Add']],
  ['Multipicklist', ['Assign', 'Add', 'AddItem']],
  ['Number', NUMERIC],
  ['Currency', NUMERIC],
  ['Date', ['Assign', 'Add', 'Subtract']],
])
