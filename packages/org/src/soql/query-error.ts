import type { QueryError } from '../org.ts'

/** What is wrong with a query, at a place counted from 0 in its text. */
export interface Fault {
  readonly code: string
  readonly message: string
  readonly at: number
}

/** The fault with the line and column that a person looks for. */
export function queryError(soql: string, { code, message, at }: Fault): QueryError {
  const before = soql.slice(0, at).split('\n')
  return { code, message, line: before.length, column: (before.at(-1) ?? '').length + 1 }
}
