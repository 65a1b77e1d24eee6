import type { Org } from '../records/org-state.ts'
import type { ObjectSchema } from '../schema/schema.ts'
import { compareDecimals, isNumberValue } from '../values/decimal.ts'
import type { RecordValue, Value } from '../values/value.ts'
import type { FilterError } from './compile-filter.ts'
import { pathReader, resolvePath } from './field-path.ts'
import type { Ordering } from './filter.ts'

export type Sorter = (records: readonly RecordValue[]) => readonly RecordValue[]

/** Sorts by several fields, ties in the order given; texts whatever their case, nulls first unless said otherwise. */
export function sorter(
  org: Org,
  schema: ObjectSchema,
  orderings: readonly Ordering[],
): Sorter | { readonly error: FilterError } {
  const columns: { read: (record: RecordValue) => Value; ordering: Ordering }[] = []
  for (const ordering of orderings) {
    const path = resolvePath(schema, ordering.field)
    if ('error' in path) return { error: { ...path.error, ...(ordering.at === undefined ? {} : { at: ordering.at }) } }
    const read = pathReader(org, path)
    columns.push({ read: (record) => sortKey(read(record)), ordering })
  }
  return (records) => {
    // Keys are read once per record, not once per comparison.
    const keys = columns.map(({ read }) => records.map(read))
    const compare = (a: number, b: number): number => {
      for (let at = 0; at < columns.length; at++) {
        const [column, key] = [columns[at], keys[at]]
        const order = column && key ? compareKeys(key[a] ?? null, key[b] ?? null, column.ordering) : 0
        if (order !== 0) return order
      }
      return a - b
    }
    const positions = records.map((_, at) => at).sort(compare)
    return positions.flatMap((at) => records[at] ?? [])
  }
}

function sortKey(value: Value): Value {
  return typeof value === 'string' ? value.toLowerCase() : value
}

function compareKeys(a: Value, b: Value, { descending, nullsLast }: Ordering): number {
  if (a === null || b === null) {
    const nullsFirst = (a === null ? 0 : 1) - (b === null ? 0 : 1)
    return nullsLast ? -nullsFirst : nullsFirst
  }
  const order = compareFilled(a, b)
  return descending ? -order : order
}

function compareFilled(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0
  if (isNumberValue(a) && isNumberValue(b)) return compareDecimals(a, b)
  return Number(a) - Number(b)
}
