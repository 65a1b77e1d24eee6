import type { QueryRow } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { getRecord } from '../records/store.ts'
import { toRestDateTime } from '../values/date-time.ts'
import type { RecordValue, Value } from '../values/value.ts'
import { pathReader, type FieldPath } from './field-path.ts'

/**
 * Builds rows as the REST API writes them: the selected fields in their order, a parent's fields nested under the
 * relationship's name (null without a parent), date-times with `+0000`.
 */
export function rowBuilder(org: Org, columns: readonly FieldPath[]): (record: RecordValue) => QueryRow {
  const plan = planOf(org, columns)
  return (record) => build(org, plan, record)
}

/** What to write, in order: a field of the record itself, or a parent with its own plan. */
type Plan = readonly { readonly name: string; readonly step: Step }[]
type Step = ((record: RecordValue) => Value) | { readonly idField: string; readonly plan: Plan }

function planOf(org: Org, columns: readonly FieldPath[]): Plan {
  const plan = new Map<string, Step>()
  for (const column of columns) {
    const [parent] = column.parents
    if (!parent) {
      const read = pathReader(org, column)
      const isDateTime = column.field.type === 'datetime'
      plan.set(column.field.name, isDateTime ? (record) => restDateTime(read(record)) : read)
    } else if (!plan.has(parent.relationship)) {
      const below = columns.filter((other) => other.parents[0]?.relationship === parent.relationship)
      const stripped = below.map((other) => ({ ...other, parents: other.parents.slice(1) }))
      plan.set(parent.relationship, { idField: parent.field, plan: planOf(org, stripped) })
    }
  }
  return [...plan].map(([name, step]) => ({ name, step }))
}

function build(org: Org, plan: Plan, record: RecordValue): QueryRow {
  const row: Record<string, QueryRow[string]> = { attributes: record.attributes }
  for (const { name, step } of plan) {
    if (typeof step === 'function') {
      row[name] = step(record)
    } else {
      const id = record[step.idField]
      const parent = typeof id === 'string' ? getRecord(org, id) : undefined
      row[name] = parent ? build(org, step.plan, parent) : null
    }
  }
  return row
}

function restDateTime(value: Value): Value {
  return typeof value === 'string' ? toRestDateTime(value) : value
}
