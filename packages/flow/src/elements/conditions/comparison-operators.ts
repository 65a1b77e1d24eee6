export interface ComparisonOperator {
  /** As the file spells it. */
  readonly value: string
  /** As an admin reads it. */
  readonly label: string
  /** What the right side must be: `same` type as the left, a list of them, or true/false. */
  readonly right: 'same' | 'boolean' | 'collection'
}

/** An operator by its stored spelling; one that we don't know keeps its spelling as label. */
export function operatorNamed(value: string): ComparisonOperator {
  const [label, right] = OPERATORS.get(value) ?? [value, 'same']
  return { value, label, right }
}

/** The operators that conditions and record filters can have, in the order in which they are offered. */
export const comparisonOperators = (): readonly string[] => [...OPERATORS.keys()]

const OPERATORS: ReadonlyMap<string, readonly [label: string, right: ComparisonOperator['right']]> = new Map([
  ['EqualTo', ['Equals', 'same']],
  ['NotEqualTo', ['Does Not Equal', 'same']],
  ['GreaterThan', ['Greater Than', 'same']],
  ['GreaterThanOrEqualTo', ['Greater Than or Equal', 'same']],
  ['LessThan', ['Less Than', 'same']],
  ['LessThanOrEqualTo', ['Less Than or Equal', 'same']],
  ['Contains', ['Contains', 'same']],
  ['StartsWith', ['Starts With', 'same']],
  ['EndsWith', ['Ends With', 'same']],
  ['In', ['In', 'collection']],
  ['NotIn', ['Not In', 'collection']],
  ['IsNull', ['Is Null', 'boolean']],
  ['IsBlank', ['Is Blank', 'boolean']],
  ['IsEmpty', ['Is Empty', 'boolean']],
  ['IsChanged', ['Is Changed', 'boolean']],
  ['WasSet', ['Was Set', 'boolean']],
  ['WasSelected', ['Was Selected', 'boolean']],
  ['WasVisited', ['Was Visited', 'boolean']],
  ['HasError', ['Has Error', 'boolean']],
])
