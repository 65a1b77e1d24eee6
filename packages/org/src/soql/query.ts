import type { QueryError, QueryResult } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { nowText } from '../records/now-text.ts'
import { objectSchema } from '../schema/objects.ts'
import type { ObjectSchema } from '../schema/schema.ts'
import type { ParsedQuery, SelectItem } from './ast.ts'
import { bindCondition, bindPath } from './bind.ts'
import type { FieldPath } from './field-path.ts'
import type { Filter, Ordering } from './filter.ts'
import { parseQuery } from './parse.ts'
import { queryError, type Fault } from './query-error.ts'
import { rowBuilder } from './row.ts'
import { selectRows, unknownObject } from './select-records.ts'

/** Runs a SOQL query over the org's records. A query that can't be run comes back with its place and a suggestion. */
export function query(org: Org, soql: string): QueryResult | { readonly error: QueryError } {
  const result = run(org, soql)
  return 'fault' in result ? { error: queryError(soql, result.fault) } : result
}

function run(org: Org, soql: string): QueryResult | { readonly fault: Fault } {
  const parsed = parseQuery(soql)
  if ('fault' in parsed) return parsed
  const schema = objectSchema(parsed.object.text)
  if (!schema) return { fault: { ...unknownObject(parsed.object.text), at: parsed.object.at } }
  const columns = selectColumns(parsed, schema)
  if ('fault' in columns) return columns
  const where = parsed.where && bindCondition(parsed, schema, parsed.where, nowText(org).slice(0, 10))
  if (where && 'fault' in where) return where
  const orderBy = orderings(parsed, schema)
  if ('fault' in orderBy) return orderBy
  const selected = selectRows(org, selection(parsed, schema, where, orderBy))
  if ('error' in selected) return { fault: { ...selected.error, at: selected.error.at ?? parsed.object.at } }
  const { records } = selected
  const isCount = parsed.select === 'count'
  return {
    totalSize: records.length,
    records: isCount ? [] : records.map(rowBuilder(org, columns)),
    isCount,
    columns: columns.map((column) => column.name),
  }
}

/** Salesforce's own limit. */
const mostRowsOfAllFields = 200

function selection(
  parsed: ParsedQuery,
  schema: ObjectSchema,
  where: Filter | undefined,
  orderBy: readonly Ordering[],
): Parameters<typeof selectRows>[1] {
  return {
    object: schema.name,
    orderBy,
    ...(where === undefined ? {} : { where }),
    ...(parsed.limit === undefined ? {} : { limit: parsed.limit }),
    ...(parsed.offset === undefined ? {} : { offset: parsed.offset }),
  }
}

function selectColumns(parsed: ParsedQuery, schema: ObjectSchema): readonly FieldPath[] | { readonly fault: Fault } {
  const columns: FieldPath[] = []
  for (const item of parsed.select === 'count' ? [] : parsed.select) {
    const found = itemColumns(parsed, schema, item)
    if ('fault' in found) return found
    const twice = found.find((column) => columns.some((other) => other.name === column.name))
    if (twice) {
      const at = 'field' in item ? item.field.at : item.at
      return { fault: { code: 'duplicate-field', message: `${twice.name} is selected twice.`, at } }
    }
    columns.push(...found)
  }
  return columns
}

function itemColumns(
  parsed: ParsedQuery,
  schema: ObjectSchema,
  item: SelectItem,
): readonly FieldPath[] | { readonly fault: Fault } {
  if ('field' in item) {
    const path = bindPath(parsed, schema, item.field)
    return 'fault' in path ? path : [path]
  }
  if (parsed.limit === undefined || parsed.limit > mostRowsOfAllFields) {
    const message = `FIELDS(${item.allFields}) needs LIMIT ${mostRowsOfAllFields} or less.`
    return { fault: { code: 'limit-needed', message, at: item.at } }
  }
  return schema.fields.map((field) => ({ parents: [], field, name: field.name }))
}

function orderings(parsed: ParsedQuery, schema: ObjectSchema): readonly Ordering[] | { readonly fault: Fault } {
  const found: Ordering[] = []
  for (const { field, descending, nullsLast } of parsed.orderBy) {
    const path = bindPath(parsed, schema, field)
    if ('fault' in path) return path
    found.push({ field: path.name, descending, nullsLast, at: field.at })
  }
  return found
}
