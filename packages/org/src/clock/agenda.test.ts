import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createAgenda, earliest, removeEarliest, schedule } from './agenda.ts'

it('gives entries back by time, those of one instant in the order of scheduling', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (times) => {
      const agenda = createAgenda()
      for (const [n, at] of times.entries()) schedule(agenda, at, 'dispatch', String(n))
      const expected = times.map((at, n) => ({ at, n })).sort((one, other) => one.at - other.at || one.n - other.n)
      const given = times.map(() => removeEarliest(agenda))
      expect(given.map((entry) => entry?.id)).toEqual(expected.map(({ n }) => String(n)))
      expect(earliest(agenda)).toBeUndefined()
    }),
  )
})
