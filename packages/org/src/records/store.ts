import { objectByPrefix, objectSchema } from '../schema/objects.ts'
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts'
import { formatDateTime } from '../values/date-time.ts'
import { toLongId } from '../values/id.ts'
import type { RecordValue, Value } from '../values/value.ts'
import { nextId, nextSerial } from './ids.ts'
import type { Org } from './org-state.ts'
import { onRollback } from './transaction.ts'
import { createTable, liveRows, positionOf, rowsWith, rowsWithAny, setRow, type Table } from './table.ts'

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
  const row = derived(org, type, newRow(org, table.schema, id, fields))
  const position = table.rows.length
  setRow(table, position, row)
  org.transaction?.undo.push(() => setRow(table, position, undefined))
  org.hooks.changed.get(type)?.(org, undefined, row)
  return row
}

/** Replaces the record by one with these changes; audit fields follow. The record must exist. */
export function updateRecord(org: Org, id: string, changes: Fields): RecordValue {
  const { table, position, row } = existing(org, id)
  const type = table.schema.name
  const now = nowText(org)
  const after = derived(org, type, {
    ...row,
    ...changes,
    attributes: row.attributes,
    LastModifiedDate: now,
    LastModifiedById: org.runningUserId,
    SystemModstamp: now,
  })
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

function newRow(org: Org, schema: ObjectSchema, id: string, fields: Fields): RecordValue {
  const row: { attributes: RecordValue['attributes']; [field: string]: RecordValue[string] } = {
    attributes: attributesOf(schema),
    Id: id,
  }
  let known = 0
  for (const field of schema.fields) {
    const given = fields[field.name]
    if (given !== undefined && Object.hasOwn(fields, field.name)) known++
    const value = given ?? initialValue(org, schema, field)
    if (value !== undefined && value !== null) row[field.name] = value
  }
  const unknown = known < Object.keys(fields).length && Object.keys(fields).find((name) => !isField(schema, name))
  if (unknown) throw new RangeError(`${schema.name} has no field ${unknown}`)
  return row
}

function initialValue(org: Org, schema: ObjectSchema, field: FieldSchema): Value | undefined {
  if (field.autoNumber) return numbered(field.autoNumber, nextSerial(org, `${schema.name}.${field.name}`))
  switch (field.name) {
    case 'CreatedDate':
    case 'LastModifiedDate':
    case 'SystemModstamp':
      return nowText(org)
    case 'CreatedById':
    case 'LastModifiedById':
    case 'OwnerId':
      return org.runningUserId
    default:
      return field.defaultValue
  }
}

/** `MSJ-{00000000}` and 7 give `MSJ-00000007`. */
function numbered(format: string, serial: number): string {
  return format.replace(/\{(0+)\}/, (_, zeros: string) => String(serial).padStart(zeros.length, '0'))
}

function isField(schema: ObjectSchema, name: string): boolean {
  return schema.fieldsByName.get(name.toLowerCase())?.name === name
}

function derived(org: Org, type: string, row: RecordValue): RecordValue {
  const derive = org.hooks.derive.get(type)
  return derive ? { ...row, ...derive(org, row), attributes: row.attributes } : row
}

/** One object for all rows of a table. */
function attributesOf(schema: ObjectSchema): RecordValue['attributes'] {
  let attributes = sharedAttributes.get(schema)
  if (!attributes) sharedAttributes.set(schema, (attributes = { type: schema.name }))
  return attributes
}

const sharedAttributes = new WeakMap<ObjectSchema, RecordValue['attributes']>()

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
  const byPrefix = objectByPrefix(longId.slice(0, 3))
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
