import type { Value } from '@parley/org'
import { describe, expect, it } from 'vitest'
import type { ValueType } from '../run/program.ts'
import { convertValue } from './convert-value.ts'

const half: Value = { unscaled: '5', scale: 1 }
const person: Value = { attributes: { type: 'MessagingEndUser' }, Id: '0PA000000000001AAA' }

const one = (dataType: ValueType['dataType'], rest: Partial<ValueType> = {}): ValueType => ({
  dataType,
  isCollection: false,
  ...rest,
})
const many = (dataType: ValueType['dataType']): ValueType => ({ dataType, isCollection: true })

describe('a value in the type of a variable', () => {
  it.each<[Value, ValueType, Value | undefined]>([
    [null, one('Number'), null],
    ['a', one('String'), 'a'],
    [12, one('String'), '12'],
    [half, one('String'), '0.5'],
    [true, one('String'), 'true'],
    [person, one('String'), undefined],
    [' 7 ', one('Number'), 7],
    ['7.25', one('Number'), { unscaled: '725', scale: 2 }],
    ['7.25', one('Number', { scale: 1 }), { unscaled: '73', scale: 1 }],
    [half, one('Currency', { scale: 0 }), 1],
    ['seven', one('Number'), undefined],
    ['', one('Number'), undefined],
    [true, one('Number'), undefined],
    ['TRUE', one('Boolean'), true],
    ['no', one('Boolean'), undefined],
    [1, one('Boolean'), undefined],
    ['2026-03-02', one('Date'), '2026-03-02'],
    ['2026-03-02T23:30:00.000Z', one('Date'), '2026-03-02'],
    ['2026-02-30', one('Date'), undefined],
    ['2026-03-02', one('DateTime'), '2026-03-02T00:00:00.000Z'],
    ['2026-03-02T10:00:00+01:00', one('DateTime'), '2026-03-02T09:00:00.000Z'],
    ['soon', one('DateTime'), undefined],
    ['09:05', one('Time'), '09:05:00.000Z'],
    ['25:00', one('Time'), undefined],
    [person, one('SObject', { objectType: 'MessagingEndUser' }), person],
    [person, one('SObject', { objectType: 'Contact' }), undefined],
    ['a', one('SObject'), undefined],
    ['a', many('String'), undefined],
    [['a', 1, null], many('String'), ['a', '1', null]],
    [['a'], one('String'), undefined],
    [['1', 'x'], many('Number'), undefined],
  ])('%j as %j', (value, type, converted) => {
    expect(convertValue(value, type)).toEqual(converted)
  })

  it('hands on the very collection when every item fits', () => {
    const items = ['a', null, 'b']
    expect(convertValue(items, many('String'))).toBe(items)
  })
})
