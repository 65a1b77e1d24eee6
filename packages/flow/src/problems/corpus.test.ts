import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFlow } from '../document/read-flow.ts'
import { checkFlow } from './check-flow.ts'

const CORPUS = '../shared/corpus'
const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.flow-meta.xml'))
  : []

describe.skipIf(files.length === 0)(`flows that orgs run (skipped without ${CORPUS})`, () => {
  it('have no errors, so what we call an error is one', () => {
    const found = files.flatMap((name) => {
      const { document } = readFlow(readFileSync(join(CORPUS, name), 'utf8'))
      // Samples of other tools were never in an org.
      if (document === undefined || name.startsWith('google__flow-lens')) return []
      return checkFlow(document).filter(({ severity }) => severity === 'error')
    })
    expect(found).toEqual([])
  })
})
