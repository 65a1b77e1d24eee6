import { expect, it } from 'vitest'
import { assumptions, checkAssumptions, choiceOf } from './assumptions.ts'
import { testOrg } from './testing/test-org.ts'

it('every assumption has an id of its own', () => {
  expect(new Set(assumptions.map(({ id }) => id)).size).toBe(assumptions.length)
})

it('the first choice holds until another one is made', () => {
  expect(choiceOf(testOrg(), 'blocked-by-timing')).toBe('later')
  expect(choiceOf(testOrg({ 'blocked-by-timing': 'drop' }), 'blocked-by-timing')).toBe('drop')
})

const checks: [Record<string, string>, string | undefined][] = [
  [{}, undefined],
  [{ 'blocked-by-timing': 'drop', 'hold-limit': '30d' }, undefined],
  [{ 'blocked-by-timing': 'sometimes' }, 'unknown-choice'],
  [{ 'moon-phase': 'full' }, 'unknown-assumption'],
  [{ constructor: 'x' }, 'unknown-assumption'],
]
it.each(checks)('%j: %s', (choices, code) => {
  expect(checkAssumptions(choices)?.code).toBe(code)
})
