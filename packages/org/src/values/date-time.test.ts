import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatDateTime, parseDateTime, toDateTimeValue, toRestDateTime } from './date-time.ts'

it.each([
  ['2026-03-02T09:00:00Z', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T09:00:00.5Z', '2026-03-02T09:00:00.500Z'],
  ['2026-03-02T09:00:00.000+0000', '2026-03-02T09:00:00.000Z'],
  ['2026-03-02T01:30+02:00', '2026-03-01T23:30:00.000Z'],
  ['2026-03-02T20:00:00-0530', '2026-03-03T01:30:00.000Z'],
  ['2026-03-02', '2026-03-02T00:00:00.000Z'],
  ['2026-03-02T09:00:00', undefined],
  ['2026-03-02T24:00:00Z', undefined],
  ['2026-02-30T09:00:00Z', undefined],
  ['2026-03-02T09:00:00+15:00', undefined],
  ['tomorrow', undefined],
])('%s', (text, value) => expect(toDateTimeValue(text)).toBe(value))

it('writes as JavaScript and the REST API do, and reads that back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_000_000_000_000, max: 250_000_000_000_000 }), (ms) => {
      const text = formatDateTime(ms)
      expect(text).toBe(new Date(ms).toISOString())
      expect(parseDateTime(text)).toBe(ms)
      expect(parseDateTime(toRestDateTime(text))).toBe(ms)
    }),
  )
})
