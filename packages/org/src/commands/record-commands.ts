import type { OrgCommand, OrgError } from '../org.ts'
import { completeFields, missingFields } from '../records/complete-fields.ts'
import { nextId } from '../records/ids.ts'
import type { Org } from '../records/org-state.ts'
import { meaningOfText, resolveReference } from '../records/references.ts'
import { deleteRecord, getRecord, insertRecord, updateRecord } from '../records/store.ts'
import { checkedFieldValue } from '../schema/field-value.ts'
import { objectSchema } from '../schema/objects.ts'
import { checkedOwnId } from '../schema/own-id.ts'
import type { ObjectSchema } from '../schema/schema.ts'
import { didYouMean } from '../schema/suggest.ts'
import { unknownObject } from '../soql/select-records.ts'
import type { RecordValue, Value } from '../values/value.ts'

type CommandOf<K extends string> = Extract<OrgCommand, { readonly [key in K]: unknown }>
type Done = { readonly id: string } | { readonly error: OrgError }

/** The scenario step `set`: writes fields of one record. Fields that nobody may change are refused. */
export function setFields(org: Org, { set }: CommandOf<'set'>): Done {
  const found = target(org, set.record)
  if ('error' in found) return found
  const { record } = found
  const schema = objectSchema(record.attributes.type)
  if (!schema) return failed('unknown-object', `There is no object ${record.attributes.type}.`)
  const values = valuesOf(org, schema, set.fields)
  if ('error' in values) return values
  const fixed = schema.fields.find((field) => !field.updateable && Object.hasOwn(values.values, field.name))
  if (fixed) return failed('not-updateable', `${schema.name}.${fixed.name} can't be changed.`)
  return { id: idOf(updateRecord(org, idOf(record), values.values)) }
}

/** The scenario step `insert`: a backdoor that makes a record of any object and may name it for later steps. */
export function insertFields(org: Org, { insert }: CommandOf<'insert'>): Done {
  const schema = objectSchema(insert.type)
  if (!schema) return { error: unknownObject(insert.type) }
  const { referenceId } = insert
  if (referenceId !== undefined && org.references.has(referenceId)) {
    return failed('duplicate-reference', `The referenceId ${referenceId} is in use. Choose another.`)
  }
  const { Id: ownId, ...given } = insert.fields
  const values = valuesOf(org, schema, given)
  if ('error' in values) return values
  const checked = ownId === undefined ? { id: freeId(org, schema) } : checkedOwnId(schema, ownId)
  if ('code' in checked) return { error: checked }
  const { id } = checked
  if (getRecord(org, id)) return failed('duplicate-id', `There is a record with the Id ${id} already.`)
  const fields = completeFields(org, schema.name, { id, referenceId, fields: values.values })
  const [missing] = missingFields(schema, fields)
  if (missing !== undefined) return failed('required-field', `A ${schema.name} needs a value for ${missing}.`)
  insertRecord(org, schema.name, fields, { id })
  if (referenceId !== undefined) org.references.set(referenceId, id)
  return { id }
}

/** The scenario step `delete`. The record's `@name` goes on meaning the Id that no longer exists. */
export function deleteOne(org: Org, command: CommandOf<'delete'>): Done {
  const found = target(org, command.delete)
  if ('error' in found) return found
  deleteRecord(org, idOf(found.record))
  return { id: idOf(found.record) }
}

function target(org: Org, reference: string): { readonly record: RecordValue } | { readonly error: OrgError } {
  const id = resolveReference(org, reference)
  const record = id === undefined ? undefined : getRecord(org, id)
  if (record) return { record }
  if (id !== undefined) return failed('no-such-record', `There is no record ${reference} any more, or never was.`)
  const names = didYouMean(reference.slice(1), org.references.keys())
  return failed('unknown-reference', `No record is called ${reference}.${names}`)
}

function valuesOf(
  org: Org,
  schema: ObjectSchema,
  given: Readonly<Record<string, unknown>>,
): { readonly values: Readonly<Record<string, Value>> } | { readonly error: OrgError } {
  const values: Record<string, Value> = {}
  for (const [name, raw] of Object.entries(given)) {
    const field = schema.fieldsByName.get(name.toLowerCase())
    if (!field) {
      const names = schema.fields.map((each) => each.name)
      return failed('unknown-field', `${schema.name} has no field ${name}.${didYouMean(name, names)}`)
    }
    const meant = typeof raw === 'string' ? meaningOfText(org, raw) : raw
    if (meant === undefined) return failed('unknown-reference', `No record is called ${String(raw)}.`)
    const checked = checkedFieldValue(field, meant)
    if ('problem' in checked) return failed(checked.code, checked.problem)
    values[field.name] = checked.value
  }
  return { values }
}

function freeId(org: Org, schema: ObjectSchema): string {
  let id = nextId(org, schema.name)
  while (getRecord(org, id)) id = nextId(org, schema.name)
  return id
}

function idOf(record: RecordValue): string {
  return typeof record['Id'] === 'string' ? record['Id'] : ''
}

function failed(code: string, message: string): { readonly error: OrgError } {
  return { error: { code, message } }
}
