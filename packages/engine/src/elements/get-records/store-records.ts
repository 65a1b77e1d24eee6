import type { GetRecordsElement } from '@parley/flow'
import { objectSchema, type RecordValue, type Value } from '@parley/org'
import type { Scope } from '../../expressions/expression.ts'
import { fieldSchema, readField, typeOfField } from '../../expressions/record-path.ts'
import type { Run } from '../../run/run.ts'
import { compileAssign, compileTarget } from '../assignment/target.ts'
import { traceSet } from '../assignment/trace-set.ts'

type Store = (run: Run, records: readonly RecordValue[]) => void

/**
 * Where the records go: into the element's own output, a variable, or single fields into variables. When nothing is
 * found an automatic output is null; variables keep what they had, unless the element says to set them to null.
 */
export function compileStore(scope: Scope, element: GetRecordsElement): Store {
  const pick = picker(element)
  const stores: Store[] = []
  if (element.storeOutputAutomatically) stores.push(storeWhole(scope, element, element.name, true, pick))
  else if (element.outputReference !== undefined) {
    stores.push(storeWhole(scope, element, element.outputReference, element.assignNullValuesIfNoRecordsFound, pick))
  }
  if (element.outputAssignments.length > 0) stores.push(storeFields(scope, element))
  return (run, records) => {
    for (const store of stores) store(run, records)
  }
}

function storeWhole(
  scope: Scope,
  element: GetRecordsElement,
  reference: string,
  nullWhenNone: boolean,
  pick: Pick | undefined,
): Store {
  const target = compileTarget(scope, reference)
  const isCollection = target.type?.isCollection === true
  const assign = compileAssign(target, { dataType: 'SObject', isCollection, objectType: element.object })
  return (run, records) => {
    const [first] = records
    if (first === undefined) {
      if (nullWhenNone) traceSet(run, target, 'Assign', () => target.set(run, null))
      return
    }
    const value: Value = isCollection ? pickAll(records, pick) : (pick?.(first) ?? first)
    traceSet(run, target, 'Assign', () => assign(run, value))
  }
}

function storeFields(scope: Scope, element: GetRecordsElement): Store {
  const fields = element.outputAssignments.map(({ assignToReference, field }) => {
    const schema = fieldSchema({ dataType: 'SObject', isCollection: false, objectType: element.object }, field)
    const known = schema === undefined || schema === 'unknown' ? undefined : schema
    const target = compileTarget(scope, assignToReference)
    return { name: known?.name ?? field, target, assign: compileAssign(target, known && typeOfField(known)) }
  })
  return (run, records) => {
    const [first] = records
    for (const { name, target, assign } of fields) {
      const value = first === undefined ? null : readField(run.org, first, name)
      if (first === undefined && !element.assignNullValuesIfNoRecordsFound) continue
      traceSet(run, target, 'Assign', () => assign(run, value))
    }
  }
}

type Pick = (record: RecordValue) => RecordValue

/** Without a choice of fields the very array of the query: nobody changes it, as no variable owns it. */
function pickAll(records: readonly RecordValue[], pick: Pick | undefined): readonly RecordValue[] {
  return pick === undefined ? records : records.map(pick)
}

/** Keeps the chosen fields and the Id; undefined where all fields are wanted. */
function picker(element: GetRecordsElement): Pick | undefined {
  if (element.queriedFields.length === 0) return undefined
  const schema = objectSchema(element.object)
  const wanted = new Set(['Id', ...element.queriedFields].map((name) => name.toLowerCase()))
  const names = (schema?.fields ?? []).map((field) => field.name).filter((name) => wanted.has(name.toLowerCase()))
  return (record) => {
    const picked: Record<string, Value> = {}
    for (const name of names) {
      const value = record[name]
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') picked[name] = value
    }
    return { ...picked, attributes: record.attributes }
  }
}
