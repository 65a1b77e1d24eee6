import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatId, idSerial, isIdShaped, toLongId } from './id.ts'

it.each([
  ['001000000000000', '001000000000000AAA'],
  ['001A0000006Vm9u', '001A0000006Vm9uIAC'],
  ['short', 'short'],
])('toLongId %s', (id, long) => expect(toLongId(id)).toBe(long))

it.each([
  ['001000000000000', true],
  ['001000000000000AAA', true],
  ['001000000000000AAB', false],
  ['0010000000000000', false],
  ['00100000000-000', false],
  ['', false],
])('isIdShaped %s: %s', (id, isId) => expect(isIdShaped(id)).toBe(isId))

it('counts in Ids of the right shape, and reads the count back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (serial) => {
      const id = formatId('0PA', serial)
      expect(isIdShaped(id)).toBe(true)
      expect(id.length).toBe(18)
      expect(idSerial(id)).toBe(serial)
    }),
  )
})
