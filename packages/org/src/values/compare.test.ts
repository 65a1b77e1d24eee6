import { expect, it } from 'vitest'
import { compareValues, sameText } from './compare.ts'
import type { Value } from './value.ts'

it.each<[Value, Value, number | undefined]>([
  ['Ann', 'ann', 0],
  ['ann', 'Bob', -1],
  ['2026-03-02', '2026-03-01', 1],
  [2, 10, -1],
  [1, { unscaled: '15', scale: 1 }, -1],
  [false, true, -1],
  [null, 1, undefined],
  ['1', 1, undefined],
  [[1], [1], undefined],
])('%j and %j', (a, b, order) => {
  const found = compareValues(a, b)
  expect(found === undefined ? undefined : Math.sign(found)).toBe(order)
})

it('finds texts the same whatever their case', () => {
  expect(sameText('OptedOut', 'OPTEDOUT')).toBe(true)
  expect(sameText('OptedOut', 'Opted Out')).toBe(false)
})
