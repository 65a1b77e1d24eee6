import { objectOfId, objectSchema } from '../schema/objects.ts'
import { toLongId } from '../values/id.ts'
import type { RecordValue, Value } from '../values/value.ts'
import { nextId } from './ids.ts'
import { changedRow, newRow } from './new-row.ts'
import type { Org } from './org-state.ts'
import { onRollback } from './transaction.ts'
import { appendRow, createTable, liveRows, lookUpRows, positionOf, rowsWith, setRow, type Table } from './table.ts'

export { nowText } from './now-text.ts'

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

/**
 * The live records whose field equals one of these values, in insertion order, if an index says so quicker than a
 * scan; undefined when the caller should scan.
 */
export function lookUpRecords(
  org: Org,
  type: string,
  field: string,
  values: readonly Value[],
): readonly RecordValue[] | undefined {
  const table = org.store.get(type)
  return table && lookUpRows(table, field, values)
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
  const after = changedRow(org, table, row, changes)
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
