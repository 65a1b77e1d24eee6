import { getRecord, type Org, type RecordValue, type Value } from '@parley/org'
import { convertValue } from '../expressions/convert-value.ts'
import { isRecord } from '../expressions/value-kinds.ts'
import type { Program, ProgramVariable, ValueType } from './program.ts'
import type { RunInput } from './run-state.ts'

/** Why a run can't begin. `code` is `unknown-input`, `unusable-input` or `org-busy`. */
export interface InputError {
  readonly code: string
  /** Name of the input; empty when it isn't an input's fault. */
  readonly input: string
  readonly message: string
}

/**
 * Checks inputs against the program's variables and brings them into their types: text of a number becomes a number,
 * one value for a collection a list of one, an Id for a record variable that record.
 */
export function readInputs(
  program: Program,
  org: Org,
  given: Readonly<Record<string, Value>>,
): { readonly inputs: readonly RunInput[] } | { readonly error: InputError } {
  const inputs: RunInput[] = []
  for (const [name, value] of Object.entries(given)) {
    const variable = program.inputs.find((each) => each.name === name)
    if (variable === undefined) return { error: unknownInput(program, name) }
    const read = readInput(org, variable, value)
    if (read === undefined) return { error: unusableInput(variable, value) }
    inputs.push({ name, value: read })
  }
  return { inputs }
}

function readInput(org: Org, variable: ProgramVariable, value: Value): Value | undefined {
  const { type } = variable
  if (value === null) return null
  if (!type.isCollection) return readOne(org, type, value)
  const items: Value[] = []
  for (const item of Array.isArray(value) ? value : [value]) {
    const read = readOne(org, type, item)
    if (read === undefined) return undefined
    items.push(read)
  }
  return items
}

function readOne(org: Org, type: ValueType, value: Value): Value | undefined {
  if (type.dataType === 'SObject') return readRecord(org, type, value)
  if (typeof value === 'string') return readText(type, value)
  return convertValue(value, { ...type, isCollection: false })
}

/** Text stands for a value of any type, as on a command line; blank text is no number, date or Boolean. */
function readText(type: ValueType, text: string): Value | undefined {
  return convertValue(text, { ...type, isCollection: false })
}

function readRecord(org: Org, type: ValueType, value: Value): RecordValue | null | undefined {
  if (value === null) return null
  const record = typeof value === 'string' ? getRecord(org, value) : value
  if (record === undefined || !isRecord(record)) return undefined
  const object = record.attributes?.type
  if (type.objectType === undefined || object === type.objectType) return record
  return object === undefined ? { ...record, attributes: { type: type.objectType } } : undefined
}

function unknownInput(program: Program, name: string): InputError {
  const names = program.inputs.map((input) => input.name)
  const known = names.length === 0 ? 'It has none.' : `It has: ${names.join(', ')}.`
  return {
    code: 'unknown-input',
    input: name,
    message: `The flow has no variable ${name} that is available for input. ${known}`,
  }
}

function unusableInput(variable: ProgramVariable, value: Value): InputError {
  const { type, name } = variable
  const what = type.objectType === undefined ? type.dataType : `a ${type.objectType} record`
  return {
    code: 'unusable-input',
    input: name,
    message: `The input ${name} takes ${what}${type.isCollection ? ' (a collection)' : ''}, not ${JSON.stringify(value)}.`,
  }
}
