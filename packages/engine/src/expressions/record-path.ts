import {
  flowTypeOf,
  getRecord,
  objectSchema,
  type FieldSchema,
  type Org,
  type RecordValue,
  type Value,
} from '@parley/org'
import { raiseFault } from '../run/raise.ts'
import type { Read, ValueType } from '../run/program.ts'
import type { Expression, OnUnset } from './expression.ts'
import { raising } from './raising.ts'
import { isRecord } from './value-kinds.ts'

/**
 * Compiles the fields behind a record: `Status`, or through parents `MessagingChannel.DeveloperName`. Parents are
 * looked up in the org when they are read, as Flow does.
 *
 * @param reference the whole reference as written, for messages
 */
export function compilePath(
  base: Expression,
  path: readonly string[],
  reference: string,
  onUnset: OnUnset,
): Expression {
  let current = base
  for (const [index, segment] of path.entries()) {
    current =
      index === path.length - 1
        ? field(current, segment, reference, onUnset)
        : parent(current, segment, reference, onUnset)
  }
  return current
}

/**
 * `readField` for one field. A name that objects inherit (`constructor`) is read with care; any other goes without the
 * look-up that this costs, which a loop over a million records feels.
 */
function fieldReader(name: string): (org: Org, record: RecordValue) => Value {
  if (name in {}) return (org, record) => readField(org, record, name)
  return (org, record) => {
    const value = record[name]
    return typeof value === 'string' ? value : readField(org, record, name)
  }
}

/** Reads a field, null when it is absent. `field` is the schema's spelling. */
export function readField(org: Org, record: RecordValue, fieldName: string): Value {
  const stored = ownField(record, fieldName)
  if (stored !== undefined) return stored
  const compute = org.hooks.lazy.get(record.attributes.type)?.get(fieldName)
  return compute === undefined ? null : compute(org, record)
}

function field(base: Expression, name: string, reference: string, onUnset: OnUnset): Expression {
  if (!mayBeRecord(base.type)) return raising('unknown-reference', `${reference}: only records have fields.`)
  const known = fieldSchema(base.type, name)
  if (known === 'unknown') return unknownField(base.type, name, reference)
  const spelling = known?.name ?? name
  const read = readFrom(base, reference, onUnset, fieldReader(spelling))
  return known === undefined ? { read } : { read, type: typeOfField(known) }
}

function parent(base: Expression, name: string, reference: string, onUnset: OnUnset): Expression {
  const target = relationship(base.type, name)
  if (target === undefined) return unknownField(base.type, name, reference)
  const object = target.referenceTo?.length === 1 ? target.referenceTo[0] : undefined
  const read = readFrom(base, reference, onUnset, (org, record) => {
    const id = readField(org, record, target.name)
    return typeof id === 'string' ? (getRecord(org, id) ?? null) : null
  })
  return {
    read,
    type: { dataType: 'SObject', isCollection: false, ...(object === undefined ? {} : { objectType: object }) },
  }
}

/** Reads from the record that the base gives; what happens without one is `onUnset`'s. */
function readFrom(
  base: Expression,
  reference: string,
  onUnset: OnUnset,
  from: (org: Org, record: RecordValue) => Value,
): Read {
  const { read } = base
  return (run) => {
    const record = read(run)
    if (isRecord(record)) return from(run.org, record)
    if (onUnset === 'fault') {
      raiseFault(
        run,
        'value-not-set',
        `${reference} can't be read, because its record is null: nothing was found or assigned. Check for null in a Decision before this element.`,
      )
    }
    return null
  }
}

/** The field with this name in any case; undefined where the object is not known, `unknown` where it has no such field. */
export function fieldSchema(type: ValueType | undefined, name: string): FieldSchema | 'unknown' | undefined {
  const object = type?.objectType === undefined ? undefined : objectSchema(type.objectType)
  if (object === undefined) return undefined
  const lower = name.toLowerCase()
  const found =
    object.fields.find((each) => each.name === name) ?? object.fields.find((each) => each.name.toLowerCase() === lower)
  return found ?? (/__c$/i.test(name) ? undefined : 'unknown')
}

/** A record's own value under a name that a flow's author chose, so never something inherited. */
export function ownField(record: RecordValue, name: string): Value | undefined {
  const value = Object.hasOwn(record, name) ? record[name] : undefined
  return isFieldValue(value) ? value : undefined
}

/** `attributes` is the one member of a record that is no field. */
function isFieldValue(value: RecordValue[string]): value is Value {
  return (
    value !== undefined && !(typeof value === 'object' && value !== null && 'type' in value && !('attributes' in value))
  )
}

function relationship(type: ValueType | undefined, name: string): FieldSchema | undefined {
  const object = type?.objectType === undefined ? undefined : objectSchema(type.objectType)
  const lower = name.toLowerCase()
  return object?.fields.find((each) => each.relationshipName?.toLowerCase() === lower)
}

function mayBeRecord(type: ValueType | undefined): boolean {
  return type === undefined || (type.dataType === 'SObject' && !type.isCollection)
}

function unknownField(type: ValueType | undefined, name: string, reference: string): Expression {
  const object = type?.objectType ?? 'record'
  return raising('unknown-field', `${reference}: the ${object} has no field or parent ${name} in the simulated org.`)
}

/** A flow's data type for a field of the org. */
export function typeOfField(schema: FieldSchema): ValueType {
  return { dataType: flowTypeOf(schema.type), isCollection: false }
}
