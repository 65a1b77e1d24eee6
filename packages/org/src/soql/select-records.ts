import { withLazyFields } from '../records/lazy-fields.ts'
import type { Org } from '../records/org-state.ts'
import { recordsOf, lookUpRecords } from '../records/store.ts'
import { objectSchema, objectSchemas } from '../schema/objects.ts'
import type { ObjectSchema } from '../schema/schema.ts'
import { didYouMean } from '../schema/suggest.ts'
import { toLongId } from '../values/id.ts'
import type { RecordValue } from '../values/value.ts'
import { compileFilter, type FilterError } from './compile-filter.ts'
import type { Filter, Ordering } from './filter.ts'
import { sorter } from './order-by.ts'

export interface Selection {
  readonly object: string
  readonly where?: Filter
  readonly orderBy?: readonly Ordering[]
  readonly limit?: number
  readonly offset?: number
}

export type SelectResult = { readonly records: readonly RecordValue[] } | { readonly error: FilterError }

/**
 * The records that Get Records wants: the org's very objects, with all their fields, in insertion order where no other
 * is asked for. Unknown objects and fields, and values of a wrong type, come back as an error.
 */
export function selectRecords(org: Org, selection: Selection): SelectResult {
  const result = selectRows(org, selection)
  if ('error' in result || !org.hooks.lazy.has(result.records[0]?.attributes.type ?? '')) return result
  return { records: result.records.map((record) => withLazyFields(org, record)) }
}

/** The one evaluator, under Get Records and SOQL: rows as they are stored, without the fields worked out on reading. */
export function selectRows(org: Org, selection: Selection): SelectResult {
  const schema = objectSchema(selection.object)
  if (!schema) return { error: unknownObject(selection.object) }
  const test = selection.where && compileFilter(org, schema, selection.where)
  if (test && typeof test !== 'function') return test
  const sort = sorter(org, schema, selection.orderBy ?? [])
  if (typeof sort !== 'function') return sort
  const offset = selection.offset ?? 0
  const end = offset + (selection.limit ?? Number.POSITIVE_INFINITY)
  const candidates = (selection.where && lookUp(org, schema, selection.where)) ?? recordsOf(org, schema.name)
  const ordered = (selection.orderBy ?? []).length > 0
  const found = test ? filtered(candidates, test, ordered ? Number.POSITIVE_INFINITY : end) : candidates
  const rows = ordered ? sort(found) : found
  return { records: offset === 0 && rows.length <= end ? rows : rows.slice(offset, end) }
}

export function unknownObject(name: string): FilterError {
  const known = objectSchemas.map((schema) => schema.name)
  return {
    code: 'unknown-object',
    message: `There is no object ${name} in the simulated org.${didYouMean(name, known)}`,
  }
}

function filtered(
  records: readonly RecordValue[],
  test: (record: RecordValue) => boolean,
  most: number,
): RecordValue[] {
  const found: RecordValue[] = []
  for (const record of records) {
    if (found.length >= most) break
    if (test(record)) found.push(record)
  }
  return found
}

/** The few rows that an index offers for the filter, which still has to be tested; undefined when none applies. */
function lookUp(org: Org, schema: ObjectSchema, filter: Filter): readonly RecordValue[] | undefined {
  if ('and' in filter) {
    const offers = filter.and.map((part) => lookUp(org, schema, part)).filter((rows) => rows !== undefined)
    return offers.sort((a, b) => a.length - b.length)[0]
  }
  if (!('field' in filter) || (filter.operator !== '=' && filter.operator !== 'in')) return undefined
  const field = schema.fieldsByName.get(filter.field.toLowerCase())
  if (!field || (field.type !== 'id' && field.type !== 'reference')) return undefined
  const wanted = Array.isArray(filter.value) ? filter.value : [filter.value]
  const ids = wanted.flatMap((id) => (typeof id === 'string' ? toLongId(id) : []))
  return ids.length === wanted.length ? lookUpRecords(org, schema.name, field.name, ids) : undefined
}
