import { add, addDays, parseDecimal, subtract, type Value } from '@parley/org'
import type { Expression } from '../../expressions/expression.ts'
import { plainText } from '../../expressions/format-value.ts'
import { isNumeric } from '../../expressions/value-kinds.ts'
import { raiseFault } from '../../run/raise.ts'
import type { Run } from '../../run/run.ts'
import { compileAssign, raiseMismatch, type Target } from './target.ts'

type Apply = (run: Run) => void
/** Undefined where the operand doesn't fit. */
type Combine = (current: Value, operand: Value) => Value | undefined

/** *Add* on a single value: sums numbers, moves a date by days, appends to text. */
export function addScalar(target: Target, value: Expression): Apply {
  switch (target.type?.dataType) {
    case 'Number':
    case 'Currency':
      return combining(target, value, (current, operand) => combineNumbers(current, operand, add))
    case 'Date':
      return combining(target, value, (current, operand) => shifted(current, operand, 1))
    case 'String':
    case 'Picklist':
    case 'Multipicklist':
      return combining(target, value, (current, operand) => plainText(current) + plainText(operand))
    default:
      return notAllowed(target, 'Add')
  }
}

/** *Subtract*: numbers, and days off a date. */
export function subtractScalar(target: Target, value: Expression): Apply {
  switch (target.type?.dataType) {
    case 'Number':
    case 'Currency':
      return combining(target, value, (current, operand) => combineNumbers(current, operand, subtract))
    case 'Date':
      return combining(target, value, (current, operand) => shifted(current, operand, -1))
    default:
      return notAllowed(target, 'Subtract')
  }
}

/** *Add Item*: one more choice of a multi-select picklist, after a semicolon. */
export function addToMultipicklist(target: Target, value: Expression): Apply {
  if (target.type?.dataType !== 'Multipicklist') return notAllowed(target, 'Add Item')
  return combining(target, value, (current, operand) => {
    const chosen = plainText(current)
    return chosen === '' ? plainText(operand) : `${chosen};${plainText(operand)}`
  })
}

function combining(target: Target, value: Expression, combine: Combine): Apply {
  const { read } = value
  const assign = compileAssign(target, undefined)
  return (run) => {
    const operand = read(run)
    const current = target.get(run)
    if (run.raised !== undefined) return
    const result = combine(current, operand)
    if (result === undefined) raiseMismatch(run, target, operand)
    else assign(run, result)
  }
}

/** A null on either side counts as 0, so that a counter needs no default value. */
function combineNumbers(current: Value, operand: Value, combine: typeof add): Value | undefined {
  const [one, other] = [numberOf(current), numberOf(operand)]
  return one === undefined || other === undefined ? undefined : combine(one, other)
}

/** A null date stays null. */
function shifted(current: Value, operand: Value, sign: 1 | -1): Value | undefined {
  const days = numberOf(operand)
  if (typeof days !== 'number' || !Number.isInteger(days)) return undefined
  return typeof current === 'string' ? addDays(current, sign * days) : null
}

function numberOf(value: Value): ReturnType<typeof parseDecimal> {
  if (value === null) return 0
  if (isNumeric(value)) return value
  return typeof value === 'string' ? parseDecimal(value) : undefined
}

function notAllowed(target: Target, operator: string): Apply {
  const what = target.type?.dataType ?? 'this value'
  return (run) =>
    raiseFault(
      run,
      'unknown-operator',
      `${operator} has no meaning for ${target.reference} (${what}). Choose another operator.`,
    )
}
