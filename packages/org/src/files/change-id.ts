import type { Org } from '../records/org-state.ts'
import { deleteRecord, findBy, getRecord, insertRecord, updateRecord } from '../records/store.ts'
import { objectSchemas } from '../schema/objects.ts'
import type { Value } from '../values/value.ts'

/**
 * Gives a record another Id, and all records that point at it: a channel's file gave it one, and the data bring the
 * one that it has in the org they come from. The record must exist, the new Id must be free.
 */
export function changeId(org: Org, from: string, to: string): void {
  const record = getRecord(org, from)
  if (!record) throw new RangeError(`no record ${from}`)
  const { attributes, ...rest } = record
  const fields: Record<string, Value> = {}
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') fields[name] = value
  }
  deleteRecord(org, from)
  insertRecord(org, attributes.type, { ...fields, Id: to }, { id: to })
  for (const schema of objectSchemas) {
    for (const field of schema.fields.filter((each) => each.referenceTo?.includes(attributes.type))) {
      for (const pointing of findBy(org, schema.name, field.name, from)) {
        updateRecord(org, String(pointing['Id']), { [field.name]: to })
      }
    }
  }
}
