import type { DataType } from '../../resources/resource.ts'
import type { ReferenceType } from '../../types/reference-type.ts'
import type { WantedType } from '../../types/misfit.ts'
import { operatorNamed } from './comparison-operators.ts'

/** The left side of a condition or filter: its type, and whether it is (a field of) the triggering record. */
export interface LeftSide {
  readonly type: ReferenceType | undefined
  readonly isTriggeringRecord: boolean
}

/**
 * Whether an operator can be used with the left side (flow-builder.md §5.2). An operator or type that we do not know passes: the
 * platform has more of both. Filters order texts too, as queries do.
 */
export function operatorFits(
  operator: string,
  { type, isTriggeringRecord }: LeftSide,
  use: 'condition' | 'filter',
): boolean {
  if (operator === 'IsChanged' || operator === 'WasSet') return isTriggeringRecord || type === undefined
  if (type === undefined || type.dataType === 'Apex' || !KNOWN.has(operator)) return true
  if (type.isCollection) return COLLECTION.has(operator)
  if (operator === 'IsEmpty') return false
  if (ORDERING.has(operator)) return ORDERED.has(type.dataType) || (use === 'filter' && TEXTS.has(type.dataType))
  if (TEXTUAL.has(operator)) return TEXTS.has(type.dataType)
  return type.dataType !== 'SObject' || RECORD.has(operator)
}

/** What the right side must be, by the operator and what is known of the left side. */
export function comparedType(operator: string, left: WantedType): WantedType {
  if (operatorNamed(operator).right === 'boolean') return { dataType: 'Boolean', isCollection: false }
  if (!KNOWN.has(operator)) return {}
  const { isCollection, ...item } = left
  // A list of texts may also be written as one text.
  if (operator === 'In' || operator === 'NotIn') return item
  return isCollection === undefined ? item : { ...item, isCollection: isCollection && operator !== 'Contains' }
}

const ORDERING: ReadonlySet<string> = new Set(['GreaterThan', 'GreaterThanOrEqualTo', 'LessThan', 'LessThanOrEqualTo'])
const TEXTUAL: ReadonlySet<string> = new Set(['Contains', 'StartsWith', 'EndsWith'])
const COLLECTION: ReadonlySet<string> = new Set(['Contains', 'EqualTo', 'NotEqualTo', 'IsNull', 'IsEmpty'])
const RECORD: ReadonlySet<string> = new Set(['EqualTo', 'NotEqualTo', 'IsNull'])
const KNOWN: ReadonlySet<string> = new Set([...ORDERING, ...TEXTUAL, ...COLLECTION, 'IsBlank', 'In', 'NotIn'])

const TEXTS: ReadonlySet<DataType> = new Set(['String', 'Picklist', 'Multipicklist'])
const ORDERED: ReadonlySet<DataType> = new Set(['Number', 'Currency', 'Date', 'DateTime', 'Time'])
