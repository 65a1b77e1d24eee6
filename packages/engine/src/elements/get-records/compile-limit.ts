import type { GetRecordsElement } from '@parley/flow'
import { parseDecimal } from '@parley/org'
import { compileValue } from '../../expressions/compile-value.ts'
import type { Scope } from '../../expressions/expression.ts'
import { raiseFault } from '../../run/raise.ts'
import type { Run } from '../../run/run.ts'

/** How many records are wanted at most; undefined for all. */
export function compileLimit(scope: Scope, element: GetRecordsElement): (run: Run) => number | undefined {
  if (element.getFirstRecordOnly) return () => 1
  if (element.limit === undefined) return () => undefined
  const { read } = compileValue(scope, element.limit, 'fault')
  return (run) => {
    const value = read(run)
    const limit = typeof value === 'string' ? parseDecimal(value) : value
    if (limit === null || run.raised !== undefined) return undefined
    if (typeof limit === 'number' && Number.isInteger(limit) && limit >= 0) return limit
    raiseFault(run, 'bad-value', `${element.label}: the maximum number of records has to be a whole number.`)
    return undefined
  }
}
