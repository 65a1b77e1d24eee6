import type { Value } from '@parley/org'
import { describe, expect, it } from 'vitest'
import type { ValueType } from '../run/program.ts'
import { textFormatOf } from './format-value.ts'

describe('a value inside text', () => {
  it.each<[ValueType['dataType'] | undefined, Value, string]>([
    ['String', null, ''],
    ['String', 'a', 'a'],
    ['Number', 1234567, '1234567'],
    ['Number', { unscaled: '-5', scale: 2 }, '-0.05'],
    ['Boolean', false, 'false'],
    ['Date', '2026-03-02', 'March 2, 2026'],
    ['Date', null, ''],
    ['DateTime', '2026-03-02T09:05:00.000Z', '3/2/2026, 9:05 AM'],
    ['DateTime', '2026-12-31T00:00:00.000Z', '12/31/2026, 12:00 AM'],
    ['Time', '12:30:00.000Z', '12:30 PM'],
    ['SObject', { attributes: { type: 'Contact' }, Id: '003000000000001AAA' }, '003000000000001AAA'],
    ['SObject', { attributes: { type: 'Contact' } }, ''],
    ['Date', ['2026-03-02', '2026-03-03'], '[March 2, 2026, March 3, 2026]'],
    [undefined, '2026-03-02', '2026-03-02'],
  ])('%s %j', (dataType, value, text) => {
    const type = dataType === undefined ? undefined : { dataType, isCollection: false }
    expect(textFormatOf(type)(value)).toBe(text)
  })
})
