import type { Value } from '../values/value.ts'
import type { DateRange } from './date-literals.ts'

/**
 * Which records are wanted: what a WHERE clause parses to and what Get Records hands over, so that both mean the same.
 * A field may be a path to a parent's (`MessagingChannel.DeveloperName`), in any case.
 */
export type Filter =
  { readonly and: readonly Filter[] } | { readonly or: readonly Filter[] } | { readonly not: Filter } | FieldFilter

export interface FieldFilter {
  readonly field: string
  readonly operator: FilterOperator
  /** A list for `in` and `notIn`; null finds empty fields with `=` and filled ones with `!=`. */
  readonly value: Value | DateRange
  /** Where the field stands in the query text, for errors. */
  readonly at?: number
}

/**
 * Text compares whatever its case, Ids by their 18 characters. An empty field is unequal to any value, and neither
 * less nor greater. `like` takes `%` and `_` with `\` before literal ones.
 */
export type FilterOperator =
  '=' | '!=' | '<' | '<=' | '>' | '>=' | 'like' | 'startsWith' | 'endsWith' | 'contains' | 'in' | 'notIn'

export interface Ordering {
  /** A field or a path to a parent's. */
  readonly field: string
  readonly descending?: boolean
  /** Default: nulls first, ascending and descending alike (SOQL's default). */
  readonly nullsLast?: boolean
  readonly at?: number
}
