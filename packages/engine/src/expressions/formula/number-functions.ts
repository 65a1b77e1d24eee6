import {
  compareDecimals,
  divide,
  fromNumber,
  multiply,
  round,
  subtract,
  toNumber,
  type NumberValue,
  type Value,
} from '@parley/org'
import { isNumeric } from '../value-kinds.ts'
import { eager, type FormulaFunction } from './term.ts'

export const NUMBER_FUNCTIONS: readonly (readonly [string, FormulaFunction])[] = [
  ['ABS', numeric(1, (value) => (isNegative(value) ? multiply(value, -1) : value))],
  // Salesforce's CEILING moves away from zero and its FLOOR towards it.
  ['CEILING', numeric(1, (value) => round(value, 0, isNegative(value) ? 'floor' : 'ceiling'))],
  ['FLOOR', numeric(1, (value) => round(value, 0, 'truncate'))],
  ['ROUND', numeric(2, (value, digits = 0) => round(value, toNumber(digits)))],
  ['TRUNC', numeric([1, 2], (value, digits = 0) => round(value, toNumber(digits), 'truncate'))],
  ['MOD', numeric(2, remainder)],
  ['SQRT', numeric(1, (value) => (isNegative(value) ? undefined : fromNumber(Math.sqrt(toNumber(value)))))],
  ['MIN', numeric([1, Infinity], (...values) => extreme(values, -1))],
  ['MAX', numeric([1, Infinity], (...values) => extreme(values, 1))],
]

type NumberFunction = (first: NumberValue, ...rest: readonly NumberValue[]) => NumberValue | undefined

/** Numbers in, a number out; a null among them gives null. */
function numeric(arity: number | readonly [number, number], call: NumberFunction): FormulaFunction {
  return eager(arity, 'Number', (values: readonly Value[]) => {
    if (values.includes(null)) return null
    const [first, ...rest] = values.filter(isNumeric)
    return first === undefined || rest.length + 1 < values.length ? undefined : call(first, ...rest)
  })
}

function isNegative(value: NumberValue): boolean {
  return compareDecimals(value, 0) < 0
}

/** What is left after dividing, with the sign of the first number. */
function remainder(value: NumberValue, divisor: NumberValue = 0): NumberValue | undefined {
  const times = divide(value, divisor)
  return times === undefined ? undefined : subtract(value, multiply(divisor, round(times, 0, 'truncate')))
}

function extreme(values: readonly NumberValue[], sign: 1 | -1): NumberValue | undefined {
  const [first, ...rest] = values
  return first === undefined
    ? undefined
    : rest.reduce((best, value) => (sign * compareDecimals(value, best) > 0 ? value : best), first)
}
