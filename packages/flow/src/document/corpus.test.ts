import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exitsOf } from '../elements/exits.ts'
import { readFlow } from './read-flow.ts'
import { viewOf } from './view.ts'
import { writeFlow } from './write-flow.ts'

const CORPUS = '../shared/corpus'
const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.flow-meta.xml'))
  : []

describe.skipIf(files.length === 0)(`real flow files (skipped without ${CORPUS})`, () => {
  it.each(files)('%s is read, seen and written back byte for byte', (name) => {
    const text = readFileSync(join(CORPUS, name), 'utf8')
    const { document } = readFlow(text)
    if (document === undefined) throw new Error('not read')
    const view = viewOf(document)
    expect(view.elements.filter((element) => element.name === '')).toEqual([])
    for (const element of [view.start, ...view.elements]) {
      const ids = exitsOf(element).map((exit) => exit.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    expect(writeFlow(document)).toBe(text)
  })
})
