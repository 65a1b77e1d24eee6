import { objectSchema, objectSchemas } from '../schema/objects.ts'
import type { RecordValue } from '../values/value.ts'
import type { Org } from './org-state.ts'
import { appendRow, createTable, liveRows } from './table.ts'

/** An org's records and counters as plain JSON. The rows are the org's own objects, so saving copies no record. */
export interface RecordsData {
  readonly now: number
  readonly seed: number
  readonly drawn: number
  readonly runningUserId: string
  readonly serials: readonly (readonly [string, number])[]
  readonly references: readonly (readonly [string, string])[]
  readonly assumptions: readonly (readonly [string, string])[]
  readonly tables: readonly TableData[]
}

interface TableData {
  readonly object: string
  readonly hasOwnIds: boolean
  /** Fields that rows have room for. */
  readonly used: readonly string[]
  readonly rows: readonly RecordValue[]
}

/** No transaction may be open: what is not committed has no place in storage. */
export function saveRecords(org: Org): RecordsData {
  if (org.transaction) throw new RangeError('an org can not be saved inside a transaction')
  return {
    now: org.clock.now,
    seed: org.random.seed,
    drawn: org.random.drawn,
    runningUserId: org.runningUserId,
    serials: [...org.serials],
    references: [...org.references],
    assumptions: [...org.assumptions],
    tables: objectSchemas.flatMap(({ name }) => {
      const table = org.store.get(name)
      const rows = table ? liveRows(table) : []
      if (!table || rows.length + table.used.size === 0) return []
      return [{ object: name, hasOwnIds: table.hasOwnIds, used: [...table.used], rows }]
    }),
  }
}

/** Everything of an org that `saveRecords` wrote. Objects that this version doesn't know are left out. */
export function loadRecords(data: RecordsData): Omit<Org, 'messaging' | 'hooks'> {
  const store: Org['store'] = new Map()
  for (const { object, hasOwnIds, used, rows } of data.tables) {
    const schema = objectSchema(object)
    if (!schema) continue
    const table = createTable(schema)
    table.hasOwnIds = hasOwnIds
    for (const name of used) table.used.add(name)
    for (const row of rows) appendRow(table, row)
    store.set(schema.name, table)
  }
  return {
    clock: { now: data.now },
    store,
    serials: new Map(data.serials),
    random: { seed: data.seed, drawn: data.drawn },
    references: new Map(data.references),
    transaction: undefined,
    assumptions: new Map(data.assumptions),
    runningUserId: data.runningUserId,
  }
}
