import { expect, it } from 'vitest'
import { dateLiteral } from './date-literals.ts'

it.each<[string, number | undefined, string | undefined]>([
  ['TODAY', undefined, '2026-03-04 2026-03-05'],
  ['yesterday', undefined, '2026-03-03 2026-03-04'],
  ['THIS_WEEK', undefined, '2026-03-01 2026-03-08'],
  ['LAST_WEEK', undefined, '2026-02-22 2026-03-01'],
  ['THIS_MONTH', undefined, '2026-03-01 2026-04-01'],
  ['LAST_MONTH', undefined, '2026-02-01 2026-03-01'],
  ['NEXT_YEAR', undefined, '2027-01-01 2028-01-01'],
  ['LAST_N_DAYS', 3, '2026-03-01 2026-03-05'],
  ['NEXT_N_DAYS', 3, '2026-03-05 2026-03-08'],
  ['LAST_N_MONTHS', 2, '2026-01-01 2026-03-01'],
  ['LAST_N_DAYS', undefined, undefined],
  ['TODAY', 3, undefined],
  ['constructor', undefined, undefined],
])('%s %s', (name, count, days) => {
  const range = dateLiteral(name, count, '2026-03-04')
  expect(range && `${range.from} ${range.before}`).toBe(days)
})
