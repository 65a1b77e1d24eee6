import { expect, it } from 'vitest'
import type { Value } from '../../values/value.ts'
import { parameter } from '../testing/test-org.ts'
import { readParameterValue } from './read-parameter-value.ts'

const taken: [string, string, Value, Value][] = [
  ['Text', 'textValue', 'Ann', 'Ann'],
  ['Url', 'textValue', 'https://example.com', 'https://example.com'],
  ['Integer', 'numberValue', 7, '7'],
  ['Integer', 'numberValue', '7.0', '7'],
  ['Double', 'numberValue', { unscaled: '-1', scale: 2 }, '-0.01'],
  ['Boolean', 'booleanValue', 'true', true],
  ['Date', 'dateValue', '2026-03-02', '2026-03-02'],
  ['DateTime', 'dateTimeValue', '2026-03-02T10:00:00+01:00', '2026-03-02T09:00:00.000Z'],
  ['RecordId', 'recordIdValue', '003000000000001', '003000000000001'],
  ['ImageId', 'recordIdValue', '003000000000001', '003000000000001'],
  ['Date', 'dateValue', '', null],
  ['Text', 'textValue', null, null],
]
it.each(taken)('%s takes %s %j', (valueType, property, value, expected) => {
  expect(readParameterValue(parameter('P', { valueType }), value, property)).toEqual({ value: expected })
})

const refused: [string, string, Value][] = [
  ['Text', 'textValue', 7],
  ['Text', 'numberValue', 7],
  ['Integer', 'numberValue', 7.5],
  ['Double', 'numberValue', 'seven'],
  ['Boolean', 'booleanValue', 'yes'],
  ['Date', 'dateValue', '02.03.2026'],
  ['DateTime', 'dateTimeValue', 'noon'],
  ['RecordId', 'recordIdValue', 'Ann'],
  ['Text', 'textValues', ['Ann']],
]
it.each(refused)('%s refuses %s %j', (valueType, property, value) => {
  expect(readParameterValue(parameter('P', { valueType }), value, property)).toHaveProperty('problem')
})

it('a list takes the plural property and a list of values', () => {
  const list = parameter('P', { valueType: 'Integer', isList: true })
  expect(readParameterValue(list, [1, '2'], 'numberValues')).toEqual({ value: ['1', '2'] })
  expect(readParameterValue(list, 1, 'numberValues')).toHaveProperty('problem')
  expect(readParameterValue(list, [1], 'numberValue')).toHaveProperty('problem')
  expect(readParameterValue(list, [1, 'x'], 'numberValues')).toHaveProperty('problem')
})
