import type { OrgError } from '../org.ts'
import { childRelationship } from '../schema/child-relationship.ts'
import { objectSchema } from '../schema/objects.ts'
import { checkedOwnId } from '../schema/own-id.ts'
import type { ObjectSchema } from '../schema/schema.ts'
import { didYouMean } from '../schema/suggest.ts'
import { unknownObject } from '../soql/select-records.ts'
import { readJson, type JsonMember, type JsonNode } from './json-node.ts'
import { linePlaces } from './line-places.ts'
import type { DataFileText, PlannedField, RecordPlan } from './record-plan.ts'

/** A data file as it comes from disk, decoded. */
export interface DataFile {
  readonly name: string
  readonly text: string
}

/**
 * Reads one file of the form that `sf data export tree` writes into plans, parents before their nested children. What
 * can't be read is an error with file, line and column; the rest is read on. A plan file (`…-plan.json`) holds none.
 */
export function readTree(file: DataFile): {
  readonly plans: readonly RecordPlan[]
  readonly errors: readonly OrgError[]
} {
  const placeOf = linePlaces(file.text)
  const reading: Reading = {
    file: { name: file.name, error: (at, code, message) => ({ code, message, file: file.name, ...placeOf(at) }) },
    plans: [],
    errors: [],
  }
  const root = readJson(file.text)
  if ('fault' in root) fail(reading, root.fault.at, 'not-json', root.fault.message)
  else if (!isPlanFile(root)) readRecords(reading, root, undefined)
  return reading
}

interface Reading {
  readonly file: DataFileText
  readonly plans: RecordPlan[]
  readonly errors: OrgError[]
}

/** The object and, for nested records, the field that points to the parent. */
interface Nesting {
  readonly parent: RecordPlan
  readonly childType: string
  readonly field: string
}

function fail(reading: Reading, at: number, code: string, message: string): void {
  reading.errors.push(reading.file.error(at, code, message))
}

/** An export plan is a list of `{ sobject, files }`; all files of the folder are loaded anyway, in any order. */
function isPlanFile(root: JsonNode): boolean {
  return root.kind === 'array' && root.items.every((item) => member(item, 'sobject') && member(item, 'files'))
}

function readRecords(reading: Reading, node: JsonNode, nesting: Nesting | undefined): void {
  const records = member(node, 'records')?.value
  if (records?.kind !== 'array') {
    fail(reading, node.at, 'not-a-tree', 'Records stand in {"records": [ … ]}, as sf data export tree writes them.')
    return
  }
  for (const item of records.items) readRecord(reading, item, nesting)
}

function readRecord(reading: Reading, node: JsonNode, nesting: Nesting | undefined): void {
  if (node.kind !== 'object') {
    fail(reading, node.at, 'not-a-record', 'A record is an object: {"attributes": {"type": …}, "Name": …}.')
    return
  }
  const attributes = member(node, 'attributes')?.value
  const type = attributes && member(attributes, 'type')?.value
  if (type?.kind !== 'string') {
    fail(reading, attributes?.at ?? node.at, 'no-type', 'A record names its object in "attributes": {"type": …}.')
    return
  }
  const schema = objectSchema(type.text)
  if (!schema) {
    fail(reading, type.at, 'unknown-object', unknownObject(type.text).message)
    return
  }
  if (nesting && schema.name !== nesting.childType) {
    fail(reading, type.at, 'wrong-object', `Only ${nesting.childType} records can be nested here, not ${schema.name}.`)
    return
  }
  planRecord(reading, node, schema, attributes && member(attributes, 'referenceId')?.value, nesting)
}

function planRecord(
  reading: Reading,
  node: JsonNode & { readonly kind: 'object' },
  schema: ObjectSchema,
  reference: JsonNode | undefined,
  nesting: Nesting | undefined,
): void {
  const fields = new Map<string, PlannedField>()
  const children: { member: JsonMember; childType: string; field: string }[] = []
  let ownId: string | undefined
  for (const each of node.members) {
    const field = schema.fieldsByName.get(each.key.toLowerCase())
    if (each.key === 'attributes') continue
    const relationship = each.value.kind === 'object' ? childRelationship(schema, each.key) : undefined
    if (relationship) {
      children.push({ member: each, childType: relationship.childType, field: relationship.field })
    } else if (!field) {
      const known = [...schema.fields, ...schema.childRelationships.values()].map((one) => one.name)
      const message = `${schema.name} has no field ${each.key}.${didYouMean(each.key, known)}`
      fail(reading, each.at, 'unknown-field', message)
    } else if (field.type === 'id') {
      ownId = readOwnId(reading, schema, each)
    } else {
      if (fields.has(field.name)) fail(reading, each.at, 'duplicate-field', `${field.name} is given twice.`)
      fields.set(field.name, { name: field.name, value: each.value, at: each.at })
    }
  }
  if (nesting) {
    const value = { kind: 'parent', plan: nesting.parent } as const
    fields.set(nesting.field, { name: nesting.field, value, at: node.at })
  }
  const referenceId = reference?.kind === 'string' ? reference.text : undefined
  const plan: RecordPlan = { file: reading.file, schema, referenceId, ownId, fields: [...fields.values()], at: node.at }
  reading.plans.push(plan)
  for (const { member: child, childType, field } of children) {
    readRecords(reading, child.value, { parent: plan, childType, field })
  }
}

function readOwnId(reading: Reading, schema: ObjectSchema, { value }: JsonMember): string | undefined {
  const checked = checkedOwnId(schema, value.kind === 'string' ? value.text : undefined)
  if ('id' in checked) return checked.id
  fail(reading, value.at, checked.code, checked.message)
  return undefined
}

function member(node: JsonNode, key: string): JsonMember | undefined {
  return node.kind === 'object' ? node.members.find((each) => each.key === key) : undefined
}
