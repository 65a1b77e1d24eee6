import type { DataType } from '../../resources/resource.ts'
import type { ReferenceType } from '../../types/reference-type.ts'
import { type ComparisonOperator, comparisonOperators, operatorNamed } from './comparison-operators.ts'

/**
 * Operators that a form offers for the left side of a condition or filter, in the admin's words (flow-builder.md §5.2). Narrower
 * than what is accepted in a file (`operatorFits`). Without a known type every operator is offered; a stored one that does
 * not fit is kept as a choice, so that opening a form never changes a flow.
 */
export function offeredOperators(
  left: Pick<ReferenceType, 'dataType' | 'isCollection'> | undefined,
  stored: string,
  use: 'condition' | 'filter' = 'condition',
): readonly ComparisonOperator[] {
  const fitting = left === undefined ? comparisonOperators() : left.isCollection ? COLLECTION : byType(left.dataType)
  const values = use === 'filter' ? fitting.filter((value) => !NOT_IN_FILTERS.has(value)) : fitting
  const all = stored === '' || values.includes(stored) ? values : [...values, stored]
  return all.map(operatorNamed)
}

function byType(dataType: DataType): readonly string[] {
  switch (dataType) {
    case 'String':
    case 'Picklist':
    case 'Multipicklist':
      return TEXT
    case 'Number':
    case 'Currency':
    case 'Date':
    case 'DateTime':
    case 'Time':
      return ORDERED
    default:
      return SIMPLE
  }
}

const TEXT = ['EqualTo', 'NotEqualTo', 'Contains', 'StartsWith', 'EndsWith', 'In', 'NotIn', 'IsNull', 'IsBlank']
const ORDERED = [
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'GreaterThanOrEqualTo',
  'LessThan',
  'LessThanOrEqualTo',
  'IsNull',
]
const SIMPLE = ['EqualTo', 'NotEqualTo', 'IsNull']
const COLLECTION = ['Contains', 'EqualTo', 'IsNull', 'IsEmpty']

/** A record filter (Get Records) knows no blank and empty tests. */
const NOT_IN_FILTERS: ReadonlySet<string> = new Set([
  'IsBlank',
  'IsEmpty',
  'WasSet',
  'WasSelected',
  'WasVisited',
  'HasError',
])
