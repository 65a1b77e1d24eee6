import { objectOfId, objectSchema } from '../schema/objects.ts'
import { formatDateTime } from '../values/date-time.ts'
import { toLongId } from '../values/id.ts'
import type { RecordValue, Value } from '../values/value.ts'
import { nextId, nextSerial } from './ids.ts'
import type { Org } from './org-state.ts'
import { onRollback } from './transaction.ts'
import { appendRow, createTable, liveRows, positionOf, rowsWith, rowsWithAny, setRow, type Table } from './table.ts'

type Fields = Readonly<Record<string, Value | undefined>>

/** The live record with this Id, of 15 or 18 characters; undefined when there is none or it was deleted. */
export function getRecord(org: Org, id: string): RecordValue | undefined {
  const place = placeOf(org, id)
  return place && place.table.rows[place.position]
}

/** The live records of an object in insertion order. The array is a snapshot: later changes don't show in it. */
export function recordsOf(org: Org, type: string): readonly RecordValue[] {
  const table = org.store.get(type)
  return table ? liveRows(table) : []
}

/** The live records whose field equals a value exactly (case counts; null finds empty ones), in insertion order. */
export function findBy(org: Org, type: string, field: string, value: Value): readonly RecordValue[] {
  const table = org.store.get(type)
  return table ? rowsWith(table, field, value) : []
}

/** The live records whose field equals one of these values, in insertion order. */
export function recordsWithAny(
  org: Org,
  type: string,
  field: string,
  values: readonly Value[],
): readonly RecordValue[] {
  const table = org.store.get(type)
  return table ? rowsWithAny(table, field, values) : []
}

/**
 * Adds a record for the system: fields under the schema's own names, values already in their representation. Gives
 * Id, automatic number, defaults and audit fields, and checks nothing else. Unknown names are a mistake of the caller.
 */
export function insertRecord(org: Org, type: string, fields: Fields, options?: { readonly id?: string }): RecordValue {
  const table = tableOf(org, type)
  const id = options?.id === undefined ? freeId(org, table) : toLongId(options.id)
  if (options?.id !== undefined && !table.hasOwnIds) {
    table.hasOwnIds = true
    onRollback(org, () => (table.hasOwnIds = false))
  }
  const row = newRow(org, table, id, fields)
  const position = appendRow(table, row)
  org.transaction?.undo.push(() => setRow(table, position, undefined))
  org.hooks.changed.get(type)?.(org, undefined, row)
  return row
}

/** Replaces the record by one with these changes; audit fields follow. The record must exist. */
export function updateRecord(org: Org, id: string, changes: Fields): RecordValue {
  const { table, position, row } = existing(org, id)
  const type = table.schema.name
  const now = nowText(org)
  const after: MutableRow = { ...row }
  Object.assign(after, changes)
  after['LastModifiedDate'] = now
  after['LastModifiedById'] = org.runningUserId
  after['SystemModstamp'] = now
  const derive = org.hooks.derive.get(type)
  if (derive) Object.assign(after, derive(org, after))
  setRow(table, position, after)
  org.transaction?.undo.push(() => setRow(table, position, row))
  org.hooks.changed.get(type)?.(org, row, after)
  return after
}

/** Takes the record away. The record must exist. */
export function deleteRecord(org: Org, id: string): void {
  const { table, position, row } = existing(org, id)
  setRow(table, position, undefined)
  org.transaction?.undo.push(() => setRow(table, position, row))
  org.hooks.changed.get(table.schema.name)?.(org, row, undefined)
}

/** The virtual now as a Date/Time value. */
export function nowText(org: Org): string {
  if (org.clock.now !== lastNow.ms) lastNow = { ms: org.clock.now, text: formatDateTime(org.clock.now) }
  return lastNow.text
}

/** One text per instant, so that a million records of one load share it. */
let lastNow = { ms: 0, text: '1970-01-01T00:00:00.000Z' }

type MutableRow = { attributes: RecordValue['attributes']; [field: string]: RecordValue[string] }

/** Copying a blank row and writing the few given fields is several times faster than going over the schema. */
function newRow(org: Org, table: Table, id: string, fields: Fields): RecordValue {
  const names = Object.keys(fields)
  for (const name of names) if (!table.used.has(name)) use(org, table, name)
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
  const derive = org.hooks.derive.get(table.schema.name)
  if (derive) Object.assign(row, derive(org, row))
  return row
}

/**
 * Every row has room for all fields that were ever given in its table: a field that is added to a finished object
 * costs three times the object's memory.
 */
function use(org: Org, table: Table, name: string): void {
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
  for (const field of table.schema.fields) {
    const value = auditFields.has(field.name)
      ? field.type === 'datetime'
        ? now
        : org.runningUserId
      : (field.defaultValue ?? null)
    if (value !== null || !field.nillable || table.used.has(field.name)) row[field.name] = value
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

/** Records may bring their own Ids, so the next number may be taken. */
function freeId(org: Org, table: Table): string {
  let id = nextId(org, table.schema.name)
  while (table.hasOwnIds && positionOf(table, id) !== undefined) id = nextId(org, table.schema.name)
  return id
}

function tableOf(org: Org, type: string): Table {
  const existingTable = org.store.get(type)
  if (existingTable) return existingTable
  const schema = objectSchema(type)
  if (schema?.name !== type) throw new RangeError(`no object ${type}`)
  const table = createTable(schema)
  org.store.set(type, table)
  return table
}

function existing(org: Org, id: string): { table: Table; position: number; row: RecordValue } {
  const place = placeOf(org, id)
  const row = place?.table.rows[place.position]
  if (!place || !row) throw new RangeError(`no record ${id}`)
  return { ...place, row }
}

function placeOf(org: Org, id: string): { table: Table; position: number } | undefined {
  const longId = toLongId(id)
  const byPrefix = objectOfId(longId)
  const table = byPrefix && org.store.get(byPrefix.name)
  const position = table && positionOf(table, longId)
  if (table && position !== undefined) return { table, position }
  for (const other of org.store.values()) {
    // Objects whose real prefix is not public may hold Ids of a real org, with any prefix.
    const found = other.hasOwnIds && other.schema.prefixIsInvented ? positionOf(other, longId) : undefined
    if (found !== undefined) return { table: other, position: found }
  }
  return undefined
}
