import type { FilterOperator } from './filter.ts'

/** A parsed query, before anybody looked whether its names exist. */
export interface ParsedQuery {
  readonly select: 'count' | readonly SelectItem[]
  readonly object: Name
  readonly alias?: string
  readonly where?: Condition
  readonly orderBy: readonly ParsedOrdering[]
  readonly limit?: number
  readonly offset?: number
}

/** A name or dotted path and its place in the query. */
export interface Name {
  readonly text: string
  readonly at: number
}

export type SelectItem = { readonly field: Name } | { readonly allFields: 'ALL' | 'STANDARD'; readonly at: number }

export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison

export interface Comparison {
  readonly field: Name
  readonly operator: FilterOperator
  readonly literals: readonly Literal[]
}

export interface Literal {
  readonly kind: 'string' | 'number' | 'boolean' | 'null' | 'date' | 'dateTime' | 'dateLiteral'
  /** Content of a string, else as written. */
  readonly text: string
  /** The n of `LAST_N_DAYS:n`. */
  readonly count?: number
  readonly at: number
}

export interface ParsedOrdering {
  readonly field: Name
  readonly descending: boolean
  readonly nullsLast: boolean
}
