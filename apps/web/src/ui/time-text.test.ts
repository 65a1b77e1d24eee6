import { describe, expect, it } from 'vitest'
import { clockText, shortTime, spanInWords } from './time-text.ts'

describe('the clock in words', () => {
  it('shows date and time in UTC', () => {
    expect(clockText('2026-03-02T09:00:05.000Z')).toEqual({
      date: 'Mon 2 Mar 2026',
      shortDate: '2 Mar',
      time: '09:00:05',
    })
  })

  it.each([
    ['2026-03-02T10:00:00.000Z', '10:00:00'],
    ['2026-03-04T10:00:00.000Z', '4 Mar 10:00'],
  ])('shortens %s to %s', (value, text) => {
    expect(shortTime(value, '2026-03-02T09:00:00.000Z')).toBe(text)
  })

  it.each([
    [0, '0 s'],
    [10_000, '10 s'],
    [600_000, '10 min'],
    [172_680_000, '1 day 23 h'],
    [172_800_000, '48 h'],
    [7 * 86_400_000, '7 days'],
    [90_061_000, '1 day 1 h'],
  ])('%d ms is %s', (ms, text) => {
    expect(spanInWords(ms)).toBe(text)
  })
})
