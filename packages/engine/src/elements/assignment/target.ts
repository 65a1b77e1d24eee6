import { objectSchema, type RecordValue, type Value } from '@parley/org'
import { convertValue } from '../../expressions/convert-value.ts'
import type { Scope, ScopedSlot } from '../../expressions/expression.ts'
import { plainText } from '../../expressions/format-value.ts'
import { fieldSchema, readField, typeOfField } from '../../expressions/record-path.ts'
import { sameType } from '../../expressions/same-type.ts'
import { isRecord } from '../../expressions/value-kinds.ts'
import { raiseFault } from '../../run/raise.ts'
import type { Read, ValueType } from '../../run/program.ts'
import type { Run } from '../../run/run.ts'

/** A place that an element can write to: a variable, or a field of a record variable. */
export interface Target {
  readonly reference: string
  readonly type: ValueType | undefined
  /** The slot that is (or holds) the target; undefined where nothing can be written. */
  readonly slot: number | undefined
  /** Looks at the value that stands there. */
  readonly get: Read
  /** Writes a value that has the target's type already. */
  readonly set: (run: Run, value: Value) => void
  /** Writes a collection that the caller just made and gives away with it. */
  readonly give: (run: Run, items: Value[]) => void
}

/** Compiles the left side of an assignment; writing to something that is no variable faults when it is reached. */
export function compileTarget(scope: Scope, reference: string): Target {
  const whole = scope.slots.get(reference)
  if (whole !== undefined) return slotTarget(reference, whole)
  const [head = '', field, ...deeper] = reference.split('.')
  const slot = scope.slots.get(head)
  if (slot === undefined || field === undefined) {
    return noTarget(
      reference,
      'unknown-reference',
      `${reference} is no variable of the flow, so nothing can be assigned to it.`,
    )
  }
  if (slot.type.dataType !== 'SObject' || slot.type.isCollection || deeper.length > 0) {
    return noTarget(
      reference,
      'not-assignable',
      `${reference} can't be assigned: only the fields of a record variable itself can.`,
    )
  }
  return fieldTarget(reference, slot, field)
}

/**
 * Compiles writing values of one type: converts to the target's type where that is another one; a value that doesn't fit
 * faults.
 */
export function compileAssign(target: Target, from: ValueType | undefined): Target['set'] {
  const { type } = target
  if (type === undefined || sameType(from, type)) return target.set
  return (run, value) => {
    const converted = convertValue(value, type)
    if (converted === undefined) raiseMismatch(run, target, value)
    else target.set(run, converted)
  }
}

export function raiseMismatch(run: Run, target: Target, value: Value): void {
  const what = Array.isArray(value) ? 'a collection' : `"${plainText(value)}"`
  const type = target.type
  const wanted =
    type === undefined ? 'value' : `${type.isCollection ? 'collection of ' : ''}${type.objectType ?? type.dataType}`
  raiseFault(
    run,
    'type-mismatch',
    `${target.reference} takes a ${wanted}; ${what} doesn't fit. Correct the value or the variable's type.`,
  )
}

function slotTarget(reference: string, slot: ScopedSlot): Target {
  const { index, type } = slot
  return {
    reference,
    type,
    slot: index,
    get: (run) => run.state.slots[index] ?? null,
    set: (run, value) => {
      run.state.slots[index] = value
      run.state.owned[index] = null
    },
    give: (run, items) => {
      run.state.slots[index] = items
      run.state.owned[index] = items
    },
  }
}

/** Records are immutable: writing a field puts a changed copy into the variable. A null record variable begins as a new record. */
function fieldTarget(reference: string, slot: ScopedSlot, name: string): Target {
  const { index, type } = slot
  const schema = fieldSchema(type, name)
  if (schema === 'unknown') {
    return noTarget(
      reference,
      'unknown-field',
      `${reference}: the ${type.objectType ?? 'record'} has no field ${name} in the simulated org.`,
    )
  }
  const field = schema?.name ?? name
  const object = type.objectType === undefined ? 'Record' : (objectSchema(type.objectType)?.name ?? type.objectType)
  const blank: RecordValue = { attributes: { type: object } }
  const set = (run: Run, value: Value): void => {
    const record = run.state.slots[index]
    run.state.slots[index] = withField(isRecord(record) ? record : blank, field, value)
  }
  return {
    reference,
    type: schema === undefined ? undefined : typeOfField(schema),
    slot: undefined,
    get: (run) => {
      const record = run.state.slots[index]
      return isRecord(record) ? readField(run.org, record, field) : null
    },
    set,
    give: set,
  }
}

function withField(record: RecordValue, field: string, value: Value): RecordValue {
  return { ...record, [field]: value, attributes: record.attributes }
}

function noTarget(reference: string, code: string, message: string): Target {
  const fail = (run: Run): null => {
    raiseFault(run, code, message)
    return null
  }
  return { reference, type: undefined, slot: undefined, get: fail, set: fail, give: fail }
}
