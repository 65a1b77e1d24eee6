export interface ConditionOperator {
  /** As the file spells it. */
  readonly value: string
  /** As an admin reads it. */
  readonly label: string
  /** What the right side must be: `same` type as the left, or true/false for the tests of nothingness. */
  readonly right: 'same' | 'boolean' | 'collection'
}

/** The left side as far as operators depend on it. */
export interface LeftType {
  readonly dataType: string
  readonly isCollection: boolean
}

const OPERATORS: Readonly<Record<string, Omit<ConditionOperator, 'value'>>> = {
  EqualTo: { label: 'Equals', right: 'same' },
  NotEqualTo: { label: 'Does Not Equal', right: 'same' },
  GreaterThan: { label: 'Greater Than', right: 'same' },
  GreaterThanOrEqualTo: { label: 'Greater Than or Equal', right: 'same' },
  LessThan: { label: 'Less Than', right: 'same' },
  LessThanOrEqualTo: { label: 'Less Than or Equal', right: 'same' },
  Contains: { label: 'Contains', right: 'same' },
  StartsWith: { label: 'Starts With', right: 'same' },
  EndsWith: { label: 'Ends With', right: 'same' },
  In: { label: 'In', right: 'collection' },
  NotIn: { label: 'Not In', right: 'collection' },
  IsNull: { label: 'Is Null', right: 'boolean' },
  IsBlank: { label: 'Is Blank', right: 'boolean' },
  IsEmpty: { label: 'Is Empty', right: 'boolean' },
  IsChanged: { label: 'Is Changed', right: 'boolean' },
  WasSet: { label: 'Was Set', right: 'boolean' },
  WasSelected: { label: 'Was Selected', right: 'boolean' },
  WasVisited: { label: 'Was Visited', right: 'boolean' },
  HasError: { label: 'Has Error', right: 'boolean' },
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

const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  String: TEXT,
  Picklist: TEXT,
  Multipicklist: TEXT,
  Number: ORDERED,
  Currency: ORDERED,
  Date: ORDERED,
  DateTime: ORDERED,
  Time: ORDERED,
}

/** A record filter (Get Records) knows no blank and empty tests. */
const NOT_IN_FILTERS = ['IsBlank', 'IsEmpty', 'WasSet', 'WasSelected', 'WasVisited', 'HasError']

/**
 * Operators that fit the left side of a condition or filter, in the admin's words. Without a known type every operator
 * is offered; a stored one that does not fit is kept as a choice.
 */
export function conditionOperators(
  left: LeftType | undefined,
  stored: string,
  use: 'condition' | 'filter' = 'condition',
): readonly ConditionOperator[] {
  const fitting = !left
    ? Object.keys(OPERATORS)
    : left.isCollection
      ? COLLECTION
      : Object.hasOwn(BY_TYPE, left.dataType)
        ? (BY_TYPE[left.dataType] ?? SIMPLE)
        : SIMPLE
  const values = use === 'filter' ? fitting.filter((value) => !NOT_IN_FILTERS.includes(value)) : fitting
  const all = stored === '' || values.includes(stored) ? values : [...values, stored]
  return all.map(operatorNamed)
}

/** An operator by its stored spelling; one that we don't know keeps its spelling as label. */
export function operatorNamed(value: string): ConditionOperator {
  const known = Object.hasOwn(OPERATORS, value) ? OPERATORS[value] : undefined
  return { value, label: known?.label ?? value, right: known?.right ?? 'same' }
}
