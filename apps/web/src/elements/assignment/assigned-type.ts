import type { OfferedType } from '../../ui/fields/fits-type.ts'

const SINGLE_INTO_COLLECTION = [
  'Add',
  'AddAtStart',
  'RemoveFirst',
  'RemoveAfterFirst',
  'RemoveBeforeFirst',
  'RemoveAll',
]

/**
 * What the value of an assignment row must be, from the variable on its left and the operator: an item for the operators
 * that work on a collection's items, a collection to count, a number for a position (flow-builder.md §5.2).
 */
export function assignedType(target: OfferedType | undefined, operator: string): OfferedType {
  if (operator === 'RemovePosition') return { dataType: 'Number', isCollection: false }
  if (!target) return { dataType: 'String', isCollection: false }
  const { dataType, isCollection, objectType } = target
  if (operator === 'AssignCount') return { dataType: '', isCollection: true }
  if (isCollection && SINGLE_INTO_COLLECTION.includes(operator)) return { dataType, isCollection: false, objectType }
  if (dataType === 'Date' && operator !== 'Assign') return { dataType: 'Number', isCollection: false }
  return { dataType, isCollection, objectType }
}
