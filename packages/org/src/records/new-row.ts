import type { RecordValue, Value } from '../values/value.ts'
import { nextSerial } from './ids.ts'
import { nowText } from './now-text.ts'
import type { Org } from './org-state.ts'
import type { Table } from './table.ts'
import { onRollback } from './transaction.ts'

type Fields = Readonly<Record<string, Value | undefined>>
type MutableRow = { attributes: RecordValue['attributes']; [field: string]: RecordValue[string] }

/**
 * A row with these fields, its defaults, automatic number, audit and derived fields; not yet in the table. It is copied
 * from a blank one, which is several times faster than going over the schema.
 */
export function newRow(org: Org, table: Table, id: string, fields: Fields): RecordValue {
  const names = Object.keys(fields)
  for (const name of names) makeRoom(org, table, name)
  const row: MutableRow = { ...blankRow(org, table) }
  row['Id'] = id
  for (const name of names) {
    const value = fields[name]
    // Nothing given leaves the default.
    if (value !== undefined && value !== null) row[name] = value
  }
  for (const { name, autoNumber } of table.autoNumbers) {
    row[name] = fields[name] ?? numbered(autoNumber, nextSerial(org, `${table.schema.name}.${name}`))
  }
  return withDerived(org, row)
}

/** The row with these changes, as a new object; audit and derived fields follow. */
export function changedRow(org: Org, table: Table, row: RecordValue, changes: Fields): RecordValue {
  const names = Object.keys(changes)
  for (const name of names) makeRoom(org, table, name)
  const fits = names.every((name) => Object.hasOwn(row, name))
  const after: MutableRow = fits ? { ...row } : Object.assign({ ...blankRow(org, table) }, row)
  for (const name of names) after[name] = changes[name] ?? null
  const now = nowText(org)
  after['LastModifiedDate'] = changes['LastModifiedDate'] ?? now
  after['LastModifiedById'] = org.runningUserId
  after['SystemModstamp'] = now
  return withDerived(org, after)
}

/**
 * Every row has room for all fields that were ever given in its table, because a field that is added to a finished
 * object costs three times the object's memory.
 */
function makeRoom(org: Org, table: Table, name: string): void {
  if (table.used.has(name)) return
  if (table.schema.fieldsByName.get(name.toLowerCase())?.name !== name) {
    throw new RangeError(`${table.schema.name} has no field ${name}`)
  }
  table.used.add(name)
  table.blank = undefined
  onRollback(org, () => {
    table.used.delete(name)
    table.blank = undefined
  })
}

/** A row of this instant with nothing but defaults and audit fields. */
function blankRow(org: Org, table: Table): RecordValue {
  const now = nowText(org)
  if (table.blank?.['CreatedDate'] === now) return table.blank
  const row: MutableRow = { attributes: table.attributes }
  for (const { name, type, defaultValue, nillable } of table.schema.fields) {
    const audit = type === 'datetime' ? now : org.runningUserId
    const value = auditFields.has(name) ? audit : (defaultValue ?? null)
    if (value !== null || !nillable || table.used.has(name)) row[name] = value
  }
  return (table.blank = row)
}

const auditFields = new Set([
  'CreatedDate',
  'CreatedById',
  'LastModifiedDate',
  'LastModifiedById',
  'SystemModstamp',
  'OwnerId',
])

/** `MSJ-{00000000}` and 7 give `MSJ-00000007`. */
function numbered(format: string, serial: number): string {
  return format.replace(/\{(0+)\}/, (_, zeros: string) => String(serial).padStart(zeros.length, '0'))
}

function withDerived(org: Org, row: MutableRow): RecordValue {
  const derive = org.hooks.derive.get(row.attributes.type)
  return derive ? Object.assign(row, derive(org, row)) : row
}
