import type { BinaryOperator, UnaryOperator } from '@parley/flow'
import {
  add,
  compareValues,
  divide,
  fromNumber,
  multiply,
  subtract,
  toNumber,
  type NumberValue,
  type Value,
} from '@parley/org'
import { plainText } from '../format-value.ts'
import { isNumeric } from '../value-kinds.ts'
import { daysBetween, movedByDays } from './dates.ts'
import { isBlank, isTextType, type FormulaType, type Term } from './term.ts'

export function unaryTerm(operator: UnaryOperator, operand: Term): Term {
  if (operator === '!') return { type: 'Boolean', evaluate: (run) => negated(operand.evaluate(run)) }
  const sign = operator === '-' ? -1 : 1
  return { type: 'Number', evaluate: (run) => onNumbers(operand.evaluate(run), sign, multiply) }
}

/** Null operands of arithmetic give null; text joins null as nothing; `=` minds the case of text. */
export function binaryTerm(operator: BinaryOperator, left: Term, right: Term): Term {
  switch (operator) {
    case '&&':
      return { type: 'Boolean', evaluate: (run) => left.evaluate(run) === true && right.evaluate(run) === true }
    case '||':
      return { type: 'Boolean', evaluate: (run) => left.evaluate(run) === true || right.evaluate(run) === true }
    default: {
      const [type, combine] = combineOf(operator, left.type, right.type)
      return {
        type,
        evaluate: (run) => {
          const one = left.evaluate(run)
          if (one === undefined) return undefined
          const other = right.evaluate(run)
          return other === undefined ? undefined : combine(one, other)
        },
      }
    }
  }
}

type Combine = (left: Value, right: Value) => Value | undefined

function combineOf(
  operator: Exclude<BinaryOperator, '&&' | '||'>,
  left: FormulaType | undefined,
  right: FormulaType | undefined,
): readonly [FormulaType | undefined, Combine] {
  switch (operator) {
    case '+':
      return plus(left, right)
    case '-':
      return minus(left, right)
    case '*':
      return ['Number', (one, other) => onNumbers(one, other, multiply)]
    case '/':
      return ['Number', (one, other) => onNumbers(one, other, divide)]
    case '^':
      return ['Number', (one, other) => onNumbers(one, other, power)]
    case '&':
      return ['String', joined]
    case '=':
      return ['Boolean', formulaEquals]
    case '<>':
      return ['Boolean', (one, other) => !formulaEquals(one, other)]
    case '<':
      return ['Boolean', (one, other) => ordered(one, other, (sign) => sign < 0)]
    case '<=':
      return ['Boolean', (one, other) => ordered(one, other, (sign) => sign <= 0)]
    case '>':
      return ['Boolean', (one, other) => ordered(one, other, (sign) => sign > 0)]
    case '>=':
      return ['Boolean', (one, other) => ordered(one, other, (sign) => sign >= 0)]
  }
}

function plus(
  left: FormulaType | undefined,
  right: FormulaType | undefined,
): readonly [FormulaType | undefined, Combine] {
  if (isMoment(left)) return [left, (one, other) => moved(one, other, 1)]
  if (isMoment(right)) return [right, (one, other) => moved(other, one, 1)]
  if (isTextType(left) || isTextType(right)) return ['String', joined]
  return ['Number', (one, other) => onNumbers(one, other, add)]
}

function minus(
  left: FormulaType | undefined,
  right: FormulaType | undefined,
): readonly [FormulaType | undefined, Combine] {
  if (isMoment(left) && isMoment(right)) return ['Number', difference]
  if (isMoment(left)) return [left, (one, other) => moved(one, other, -1)]
  return ['Number', (one, other) => onNumbers(one, other, subtract)]
}

function isMoment(type: FormulaType | undefined): boolean {
  return type === 'Date' || type === 'DateTime'
}

function moved(moment: Value, days: Value, sign: 1 | -1): Value | undefined {
  if (moment === null || days === null) return null
  return typeof moment === 'string' && isNumeric(days) ? movedByDays(moment, sign * toNumber(days)) : undefined
}

function difference(one: Value, other: Value): Value | undefined {
  if (one === null || other === null) return null
  return typeof one === 'string' && typeof other === 'string' ? daysBetween(other, one) : undefined
}

function onNumbers(
  one: Value | undefined,
  other: Value | undefined,
  combine: (one: NumberValue, other: NumberValue) => NumberValue | undefined,
): Value | undefined {
  if (one === null || other === null) return null
  return isNumeric(one) && isNumeric(other) ? combine(one, other) : undefined
}

function power(base: NumberValue, exponent: NumberValue): NumberValue | undefined {
  return fromNumber(toNumber(base) ** toNumber(exponent))
}

function joined(one: Value, other: Value): Value {
  return plainText(one) + plainText(other)
}

/** Blank text equals null: a formula can't tell them apart. */
export function formulaEquals(one: Value, other: Value): boolean {
  if (isBlank(one) || isBlank(other)) return isBlank(one) && isBlank(other)
  if (typeof one === 'string' && typeof other === 'string') return one === other
  return compareValues(one, other) === 0
}

function ordered(one: Value, other: Value, accept: (sign: number) => boolean): boolean {
  const sign = compareValues(one, other)
  return sign !== undefined && accept(sign)
}

function negated(value: Value | undefined): Value | undefined {
  return value === undefined ? undefined : value !== true
}
