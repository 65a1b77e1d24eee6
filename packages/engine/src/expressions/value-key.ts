import { formatDecimal, type Value } from '@parley/org'
import { isList, isNumeric } from './value-kinds.ts'

/**
 * A text that two values share exactly when they are the same thing: equal numbers, the same text (case counts), the
 * same record (by Id, else by its fields), equal items in the same order.
 */
export function valueKey(value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `s${value}`
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (isNumeric(value)) return `n${formatDecimal(value)}`
  if (isList(value)) return `[${value.map((item) => JSON.stringify(valueKey(item))).join(',')}]`
  const id = value['Id']
  return typeof id === 'string' ? `r${id}` : `r${JSON.stringify(Object.entries(value).sort(byName))}`
}

function byName(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return one[0] < other[0] ? -1 : one[0] > other[0] ? 1 : 0
}
