import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../document/document.ts'
import { readFlow } from '../document/read-flow.ts'
import { viewOf } from '../document/view.ts'
import { writeFlow } from '../document/write-flow.ts'
import { checkFlow } from '../problems/check-flow.ts'
import { type Seed, editFor } from '../testing/random-edit.ts'
import { SAMPLE, flowOf } from '../testing/sample-flow.ts'
import { applyEdit, refusal } from './apply-edit.ts'
import type { Edit } from './edit.ts'
import { CORPUS, readRealFlow, realFlows } from '../testing/real-flows.ts'

// Each step reads and writes the file several times.
const LARGEST = 30_000

const seed = fc.nat(999)
const seeds = fc.array<Seed>(fc.tuple(seed, seed, seed), { minLength: 1, maxLength: 8 })

describe('laws of editing', () => {
  it('hold for any sequence of edits', () => {
    const law = fc.property(seeds, (drawn) => followLaws(flowOf(SAMPLE), drawn))
    expect(() => fc.assert(law, { numRuns: 120 })).not.toThrow()
  }, 60_000)

  const files = realFlows(LARGEST)
  it.skipIf(files.length === 0)(
    `hold in real files (skipped without ${CORPUS})`,
    () => {
      const law = fc.property(fc.constantFrom(...files), seeds, (name, drawn) => {
        followLaws(readRealFlow(name).document, drawn)
      })
      expect(() => fc.assert(law, { numRuns: 60 })).not.toThrow()
    },
    60_000,
  )
})

/** Does the edits one after the other; each must leave its input alone and give a document that is as good as a read one. */
function followLaws(first: FlowDocument, drawn: readonly Seed[]): void {
  let document = first
  for (const one of drawn) {
    const edit = editFor(document, one)
    const textBefore = writeFlow(document)
    deepFreeze(document)
    deepFreeze(edit)
    const after = applyEdit(document, edit)

    expect(writeFlow(document)).toBe(textBefore)
    expect(refusal(document, edit) === undefined || after === document).toBe(true)
    const overJson: Edit = JSON.parse(JSON.stringify(edit))
    expect(writeFlow(applyEdit(document, overJson))).toBe(writeFlow(after))
    expect(dangling(after)).toBeLessThanOrEqual(dangling(document))

    const reread = readFlow(writeFlow(after))
    expect(reread.problems).toEqual([])
    expect(reread.document && comparable(reread.document)).toEqual(comparable(after))
    document = after
  }
}

function comparable(document: FlowDocument): unknown {
  const { properties, start, elements, resources } = viewOf(document)
  return { properties, start, elements, resources }
}

function dangling(document: FlowDocument): number {
  return checkFlow(document).filter(({ code }) => code === 'element/connector-dangling').length
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const member of Object.values(value)) deepFreeze(member)
}
