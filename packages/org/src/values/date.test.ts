import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, dateOfDay, dayNumber, formatDate, parseDate, weekday } from './date.ts'

it.each([
  ['2026-03-02', { year: 2026, month: 3, day: 2 }],
  ['2024-02-29', { year: 2024, month: 2, day: 29 }],
  ['2023-02-29', undefined],
  ['1900-02-29', undefined],
  ['2026-13-01', undefined],
  ['2026-00-10', undefined],
  ['26-03-02', undefined],
  ['2026-3-2', undefined],
])('parseDate %s', (text, date) => expect(parseDate(text)).toEqual(date))

describe('moving dates', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s + %s days', (from, days, to) => expect(addDays(from, days)).toBe(to))

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-15', 3, '2027-02-15'],
  ])('%s + %s months', (from, months, to) => expect(addMonths(from, months)).toBe(to))
})

it('knows weekdays from Sunday, 0', () => {
  expect(['2026-03-01', '2026-03-02', '1969-12-31'].map(weekday)).toEqual([0, 1, 3])
})

it('agrees with the calendar of JavaScript, both ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
      const date = dateOfDay(days)
      expect(dayNumber(date)).toBe(days)
      expect(formatDate(date)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10))
    }),
  )
})
