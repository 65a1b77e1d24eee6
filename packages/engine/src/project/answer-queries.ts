import { query, type Org, type QueryError } from '@parley/org'
import { jsonObject } from '../report/json-value.ts'
import type { QueryReport } from '../report/report.ts'

/** Answers SOQL for a report, in order; the first query that can't be answered is an error with its place in the text. */
export function answerQueries(
  org: Org,
  soqls: readonly string[],
): { readonly queries: readonly QueryReport[] } | { readonly error: QueryError } {
  const queries: QueryReport[] = []
  for (const soql of soqls) {
    const result = query(org, soql)
    if ('error' in result) return result
    queries.push({ soql, totalSize: result.totalSize, records: result.records.map(jsonObject) })
  }
  return { queries }
}
