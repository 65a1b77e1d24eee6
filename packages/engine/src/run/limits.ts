import type { Program } from './program.ts'
import { raiseBreach } from './raise.ts'
import type { Run } from './run.ts'
import type { LimitUsage } from './run-state.ts'

interface Limit {
  readonly max: number
  readonly code: string
  readonly what: string
}

/** Per transaction; source: Salesforce Help, "Per-Transaction Flow Limits" (messaging.md §7.2). */
const LIMITS: { readonly [K in keyof LimitUsage]: Limit } = {
  soqlQueries: { max: 100, code: 'limit-soql-queries', what: 'SOQL queries' },
  queryRows: { max: 50_000, code: 'limit-query-rows', what: 'rows retrieved by SOQL queries' },
  dmlStatements: { max: 150, code: 'limit-dml-statements', what: 'DML statements' },
  dmlRows: { max: 10_000, code: 'limit-dml-rows', what: 'rows processed by DML statements' },
}

/** Elements that one interview may execute: 2,000 up to API 56, without a limit since (messaging.md §7.2). */
export function executedElementLimit({ apiVersion }: Program, limits: 'on' | 'off'): number {
  return limits === 'on' && apiVersion <= 56 ? 2000 : Number.POSITIVE_INFINITY
}

export function noUsage(): LimitUsage {
  return { soqlQueries: 0, queryRows: 0, dmlStatements: 0, dmlRows: 0 }
}

/** Counts what an element is about to use; beyond the limit it raises a breach and answers false. */
export function use(run: Run, limit: keyof LimitUsage, amount: number): boolean {
  const usage = run.state.usage
  usage[limit] += amount
  const { max, code, what } = LIMITS[limit]
  if (run.settings.limits === 'off' || usage[limit] <= max) return true
  raiseBreach(
    run,
    code,
    `The transaction used ${usage[limit]} ${what}; ${max} are allowed. Everything it did is undone. Move the element out of a loop, or switch governor limits off for this run.`,
  )
  return false
}
