import { expect, it } from 'vitest'
import { eventLines, valueText } from './event-lines.ts'

it.each([
  [null, 'null'],
  ['', "''"],
  ['A-1', 'A-1'],
  [true, 'true'],
  [{ unscaled: '-125', scale: 2 }, '-1.25'],
  [['a', 'b'], '[a, b]'],
  [['1', '2', '3', '4', '5', '6'], '[1, 2, 3, 4, 5, … 6 in all]'],
  [{ attributes: { type: 'Contact' }, Name: 'Ann' }, 'Contact Ann'],
])('%j reads as %s', (value, text) => {
  expect(valueText(value)).toBe(text)
})

it('writes an assignment with the value before and after', () => {
  const set = {
    type: 'variableSet',
    step: 3,
    element: 'Count',
    variable: 'n',
    operator: 'Assign',
    old: 1,
    value: 2,
  } as const
  expect(eventLines([set])).toEqual(['{!n} (1) = 2'])
})
