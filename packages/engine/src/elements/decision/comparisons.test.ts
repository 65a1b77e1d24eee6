import type { Value } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { comparisonOf } from './comparisons.ts'

const half: Value = { unscaled: '5', scale: 1 }
const ann = { attributes: { type: 'Contact' }, Id: '003000000000001AAA', Name: 'Ann' }

describe('operators of conditions', () => {
  it.each<[Value, string, Value, boolean]>([
    ['Ada', 'EqualTo', 'ADA', true],
    ['Ada', 'EqualTo', 'Adam', false],
    ['', 'EqualTo', null, false],
    [null, 'EqualTo', null, true],
    [null, 'NotEqualTo', 'x', true],
    ['0PA000000000001', 'EqualTo', '0PA000000000001GAA', true],
    ['0PA00000000000a', 'EqualTo', '0PA00000000000A', false],
    ['internationally', 'EqualTo', 'Internationally', true],
    [half, 'EqualTo', { unscaled: '5', scale: 1 }, true],
    [1, 'NotEqualTo', half, true],
    [true, 'EqualTo', 'TRUE', true],
    [['a', 'b'], 'EqualTo', ['a', 'b'], true],
    [['a', 'b'], 'EqualTo', ['b', 'a'], false],
    [ann, 'EqualTo', { ...ann, Name: 'Anna' }, true],
    [2, 'GreaterThan', half, true],
    [2, 'GreaterThan', 2, false],
    [2, 'GreaterThanOrEqualTo', 2, true],
    ['2026-03-01', 'LessThan', '2026-03-02', true],
    ['2026-03-02', 'LessThanOrEqualTo', '2026-03-01', false],
    [null, 'LessThan', 1, false],
    [1, 'GreaterThan', null, false],
    ['Hello', 'StartsWith', 'hE', true],
    ['Hello', 'EndsWith', 'LO', true],
    ['Hello', 'Contains', 'xx', false],
    [null, 'Contains', 'x', false],
    [['a', 'b'], 'Contains', 'B', true],
    [[], 'Contains', 'b', false],
    ['b', 'In', ['a', 'B'], true],
    ['c', 'NotIn', ['a', 'b'], true],
    ['c', 'In', null, false],
    [null, 'IsNull', true, true],
    ['', 'IsNull', true, false],
    [[], 'IsNull', false, true],
    [null, 'IsNull', false, false],
    [' \t', 'IsBlank', true, true],
    [0, 'IsBlank', true, false],
    [null, 'IsEmpty', true, true],
    [[], 'IsEmpty', true, true],
    [['a'], 'IsEmpty', false, true],
  ])('%j %s %j is %s', (left, operator, right, result) => {
    expect(comparisonOf(operator, 67)?.(left, right)).toBe(result)
  })

  it.each<[number, boolean]>([
    [60, true],
    [61, false],
  ])('null text equals the empty text at API %i: %s', (apiVersion, result) => {
    expect(comparisonOf('EqualTo', apiVersion)?.(null, '')).toBe(result)
    expect(comparisonOf('NotEqualTo', apiVersion)?.('', null)).toBe(!result)
  })

  it('does not know what depends on an earlier version of a record', () => {
    expect(comparisonOf('IsChanged', 67)).toBeUndefined()
  })
})
