import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compareDecimals,
  divide,
  formatDecimal,
  fromNumber,
  multiply,
  parseDecimal,
  round,
  subtract,
  toNumber,
  type NumberValue,
  type Rounding,
} from './decimal.ts'

/** The text's number, which the case says there is. */
function number(text: string): NumberValue {
  const value = parseDecimal(text)
  if (value === undefined) throw new Error(`not a number: ${text}`)
  return value
}

describe('parseDecimal', () => {
  it.each([
    ['12', 12],
    ['-0', 0],
    ['12.50', { unscaled: '125', scale: 1 }],
    ['-.5', { unscaled: '-5', scale: 1 }],
    ['1e3', 1000],
    ['15E-1', { unscaled: '15', scale: 1 }],
    ['9007199254740993', { unscaled: '9007199254740993', scale: 0 }],
    ['', undefined],
    ['1,5', undefined],
    ['0x10', undefined],
    ['1e9999', undefined],
    ['Infinity', undefined],
  ])('%s', (text, value) => expect(parseDecimal(text)).toEqual(value))
})

describe('formatDecimal', () => {
  it.each([
    ['12.5', undefined, '12.5'],
    ['-0.05', undefined, '-0.05'],
    ['12.5', 2, '12.50'],
    ['12.345', 2, '12.35'],
    ['-12.345', 2, '-12.35'],
    ['7', 2, '7.00'],
    ['0.4', 0, '0'],
  ])('%s at scale %s', (text, scale, shown) => expect(formatDecimal(number(text), scale)).toBe(shown))
})

describe('round', () => {
  it.each<[string, number, Rounding, string]>([
    ['2.5', 0, 'halfUp', '3'],
    ['-2.5', 0, 'halfUp', '-3'],
    ['2.449', 1, 'halfUp', '2.4'],
    ['-2.1', 0, 'floor', '-3'],
    ['-2.1', 0, 'ceiling', '-2'],
    ['2.9', 0, 'truncate', '2'],
    ['1250', -2, 'halfUp', '1300'],
  ])('%s to %s digits, %s', (text, scale, rounding, rounded) => {
    expect(formatDecimal(round(number(text), scale, rounding))).toBe(rounded)
  })
})

it('divides half up, and by zero to nothing', () => {
  expect(formatDecimal(divide(2, 3, 4) ?? 0)).toBe('0.6667')
  expect(formatDecimal(divide(number('-1'), 8, 2) ?? 0)).toBe('-0.13')
  expect(divide(1, 0)).toBeUndefined()
})

it('takes the decimal that a JavaScript number shows', () => {
  expect(add(fromNumber(0.1) ?? 0, fromNumber(0.2) ?? 0)).toEqual({ unscaled: '3', scale: 1 })
  expect(fromNumber(Number.NaN)).toBeUndefined()
  expect(fromNumber(-0)).toBe(0)
  expect(toNumber(number('0.25'))).toBe(0.25)
})

describe('arithmetic agrees with fractions of big integers', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 18 }))
  type Fraction = readonly [bigint, number]
  const value = ([digits, scale]: Fraction): NumberValue => number(`${digits}e-${scale}`)
  const common = ([a, m]: Fraction, [b, n]: Fraction): readonly [bigint, bigint, number] => {
    const scale = Math.max(m, n)
    return [a * 10n ** BigInt(scale - m), b * 10n ** BigInt(scale - n), scale]
  }

  it.each([
    ['add', add, (a: bigint, b: bigint) => a + b],
    ['subtract', subtract, (a: bigint, b: bigint) => a - b],
  ] as const)('%s', (_, ours, exact) => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const [a, b, scale] = common(x, y)
        expect(ours(value(x), value(y))).toEqual(value([exact(a, b), scale]))
      }),
    )
  })

  it('multiply', () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        expect(multiply(value(x), value(y))).toEqual(value([x[0] * y[0], x[1] + y[1]]))
      }),
    )
  })

  it('compare', () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const [a, b] = common(x, y)
        expect(Math.sign(compareDecimals(value(x), value(y)))).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })

  it('parse what format wrote', () => {
    fc.assert(
      fc.property(decimal, (x) => {
        expect(parseDecimal(formatDecimal(value(x)))).toEqual(value(x))
      }),
    )
  })
})
