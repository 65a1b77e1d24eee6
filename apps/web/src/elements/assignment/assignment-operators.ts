import type { OfferedType } from '../../ui/fields/fits-type.ts'

export interface OperatorChoice {
  /** As the file spells it. */
  readonly value: string
  /** As an admin reads it. */
  readonly label: string
}

const LABELS = {
  Assign: 'Equals',
  Add: 'Add',
  Subtract: 'Subtract',
  AddItem: 'Add Item',
  AddAtStart: 'Add at Start',
  RemoveAll: 'Remove All',
  RemoveFirst: 'Remove First',
  RemoveAfterFirst: 'Remove After First',
  RemoveBeforeFirst: 'Remove Before First',
  RemovePosition: 'Remove Position',
  RemoveUncommon: 'Remove Uncommon',
  AssignCount: 'Equals Count',
} as const

type Operator = keyof typeof LABELS

const NUMERIC: readonly Operator[] = ['Assign', 'Add', 'Subtract', 'AssignCount']
const COLLECTION: readonly Operator[] = [
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
const BY_TYPE: Partial<Record<string, readonly Operator[]>> = {
  String: ['Assign', 'Add'],
  Picklist: ['Assign', 'Add'],
  Multipicklist: ['Assign', 'Add', 'AddItem'],
  Number: NUMERIC,
  Currency: NUMERIC,
  Date: ['Assign', 'Add', 'Subtract'],
}

/**
 * Operators of an assignment row for the variable on its left, in the admin's words. A stored operator that the type
 * does not offer is kept as a choice of its own, so that opening a form never changes a flow.
 */
export function assignmentOperators(type: OfferedType | undefined, stored: string): readonly OperatorChoice[] {
  const values: readonly string[] = !type
    ? Object.keys(LABELS)
    : type.isCollection
      ? COLLECTION
      : (BY_TYPE[type.dataType] ?? ['Assign'])
  const all = stored === '' || values.includes(stored) ? values : [...values, stored]
  return all.map((value) => ({ value, label: labelOf(value) }))
}

function labelOf(value: string): string {
  return Object.hasOwn(LABELS, value) ? LABELS[value as Operator] : value
}
