import { describe, expect, it } from 'vitest'
import { exitsOf } from '../elements/exits.ts'
import { viewOf } from './view.ts'
import { writeFlow } from './write-flow.ts'
import { CORPUS, readRealFlow, realFlows } from '../testing/real-flows.ts'

const files = realFlows()

describe.skipIf(files.length === 0)(`real flow files (skipped without ${CORPUS})`, () => {
  it.each(files)('%s is read, seen and written back byte for byte', (name) => {
    const { text, document } = readRealFlow(name)
    const view = viewOf(document)
    expect(view.elements.filter((element) => element.name === '')).toEqual([])
    for (const element of [view.start, ...view.elements]) {
      const ids = exitsOf(element).map((exit) => exit.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    expect(writeFlow(document)).toBe(text)
  })
})
