import type { ObjectSchema } from '../schema/schema.ts'
import type { RecordValue, Value } from '../values/value.ts'
import { addId, createIdIndex, positionOfId, type IdIndex } from './id-index.ts'

/** One table per object that holds or held a record, by the object's API name. */
export type Store = Map<string, Table>

/**
 * The rows of one object, in insertion order; a deleted row leaves a hole, so that positions stay. Rows are immutable
 * and handed out as they are. Only this file looks inside.
 */
export interface Table {
  readonly schema: ObjectSchema
  readonly rows: (RecordValue | undefined)[]
  /** How many of the rows are no holes. */
  live: number
  readonly ids: IdIndex
  /** Built at the first look-up of their field, kept up to date from then on. */
  readonly indexes: Map<string, FieldIndex>
  /** How often queries asked for a field that has no index yet. */
  readonly lookUps: Map<string, number>
  /** The rows without the holes, until the next change. */
  liveRows: readonly RecordValue[] | undefined
  /** Some record brought its own Id. */
  hasOwnIds: boolean
  /** One object for all rows. */
  readonly attributes: RecordValue['attributes']
  /** Fields that were given at some insert. */
  readonly used: Set<string>
  readonly autoNumbers: readonly { readonly name: string; readonly autoNumber: string }[]
  /** What the next new row is copied from; belongs to one instant. */
  blank: RecordValue | undefined
}

/** Positions by value, ascending; a single one without its array, because most keys have one row. */
type FieldIndex = Map<Value, number | number[]>

export function createTable(schema: ObjectSchema): Table {
  return {
    schema,
    rows: [],
    live: 0,
    ids: createIdIndex(),
    indexes: new Map(),
    lookUps: new Map(),
    liveRows: undefined,
    hasOwnIds: false,
    attributes: { type: schema.name },
    used: new Set(),
    autoNumbers: schema.fields.flatMap(({ name, autoNumber }) => (autoNumber ? [{ name, autoNumber }] : [])),
    blank: undefined,
  }
}

export function liveRows(table: Table): readonly RecordValue[] {
  return (table.liveRows ??= withoutHoles(table.rows, table.live))
}

function withoutHoles(rows: readonly (RecordValue | undefined)[], live: number): readonly RecordValue[] {
  return isFull(rows, live) ? rows.slice() : rows.filter((row) => row !== undefined)
}

function isFull(rows: readonly (RecordValue | undefined)[], live: number): rows is readonly RecordValue[] {
  return rows.length === live
}

/** Adds a row at the end and answers its position. */
export function appendRow(table: Table, row: RecordValue): number {
  const position = table.rows.length
  setRow(table, position, row)
  return position
}

/** Puts a row at a position (the end for a new one, or its old place), or takes it away with `undefined`. */
export function setRow(table: Table, position: number, row: RecordValue | undefined): void {
  const before = table.rows[position]
  if (!before && row) addId(table.ids, idOf(row), position)
  if (position === table.rows.length - 1 && !row) table.rows.pop()
  else table.rows[position] = row
  table.live += (row ? 1 : 0) - (before ? 1 : 0)
  table.liveRows = undefined
  for (const [field, index] of table.indexes) {
    const [from, to] = [before && fieldKey(before, field), row && fieldKey(row, field)]
    if (from === to && before && row) continue
    if (before) removePosition(index, from ?? null, position)
    if (row) addPosition(index, to ?? null, position)
  }
}

/** Position of the live row with this Id (18 characters); undefined when there is none. */
export function positionOf(table: Table, id: string): number | undefined {
  const position = positionOfId(table.ids, id)
  return position !== undefined && table.rows[position]?.['Id'] === id ? position : undefined
}

/** Live rows whose field has exactly this value, in insertion order. */
export function rowsWith(table: Table, field: string, value: Value): readonly RecordValue[] {
  return rowsAt(table, positionsWith(table, field, value))
}

/**
 * Live rows whose field has one of these values, in insertion order, each once. Undefined when scanning is better: an
 * index costs about ten scans, so a field gets one when it is asked for often.
 */
export function lookUpRows(table: Table, field: string, values: readonly Value[]): readonly RecordValue[] | undefined {
  if (field !== 'Id' && !table.indexes.has(field)) {
    const asked = (table.lookUps.get(field) ?? 0) + 1
    table.lookUps.set(field, asked)
    if (asked < often) return undefined
  }
  const positions = new Set(values.flatMap((value) => positionsWith(table, field, value)))
  return rowsAt(
    table,
    [...positions].sort((a, b) => a - b),
  )
}

const often = 5

function positionsWith(table: Table, field: string, value: Value): readonly number[] {
  if (field === 'Id') {
    const position = typeof value === 'string' ? positionOf(table, value) : undefined
    return position === undefined ? [] : [position]
  }
  const found = indexOf(table, field).get(value)
  return typeof found === 'number' ? [found] : (found ?? [])
}

function rowsAt(table: Table, positions: readonly number[]): readonly RecordValue[] {
  return positions.flatMap((position) => table.rows[position] ?? [])
}

function idOf(row: RecordValue): string {
  return typeof row['Id'] === 'string' ? row['Id'] : ''
}

function indexOf(table: Table, field: string): FieldIndex {
  const existing = table.indexes.get(field)
  if (existing) return existing
  const index: FieldIndex = new Map()
  table.rows.forEach((row, position) => {
    if (row) addPosition(index, fieldKey(row, field), position)
  })
  table.indexes.set(field, index)
  return index
}

/** Absent and null are one key. Objects (decimals) are never looked up by index. */
function fieldKey(row: RecordValue, field: string): Value {
  const value = row[field]
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function addPosition(index: FieldIndex, key: Value, position: number): void {
  const found = index.get(key)
  if (found === undefined) {
    index.set(key, position)
  } else if (typeof found === 'number') {
    index.set(key, found < position ? [found, position] : [position, found])
  } else if ((found.at(-1) ?? -1) < position) {
    found.push(position)
  } else {
    found.splice(placeIn(found, position), 0, position)
  }
}

function removePosition(index: FieldIndex, key: Value, position: number): void {
  const found = index.get(key)
  if (typeof found === 'number') {
    index.delete(key)
  } else if (found) {
    found.splice(placeIn(found, position), 1)
    if (found.length === 0) index.delete(key)
  }
}

/** Where a position stands in the ascending list, or would stand. */
function placeIn(positions: readonly number[], position: number): number {
  let [low, high] = [0, positions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((positions[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}
