import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readFlow } from '../document/read-flow.ts'
import { writeFlow } from '../document/write-flow.ts'
import { applyEdit } from '../edits/apply-edit.ts'
import { type Seed, editFor } from '../testing/random-edit.ts'
import { ORG, TYPED } from '../testing/typed-flow.ts'
import { checkFlow } from './check-flow.ts'

const seed = fc.nat(999)

it('after any edit finds what a check from the start finds', () => {
  const law = fc.property(fc.array<Seed>(fc.tuple(seed, seed, seed), { minLength: 1, maxLength: 8 }), (drawn) => {
    let document = TYPED
    checkFlow(document, ORG)
    for (const one of drawn) {
      document = applyEdit(document, editFor(document, one))
      const fresh = readFlow(writeFlow(document)).document
      expect(checkFlow(document, ORG)).toEqual(fresh && checkFlow(fresh, ORG))
    }
  })
  expect(() => fc.assert(law, { numRuns: 60 })).not.toThrow()
}, 30_000)
