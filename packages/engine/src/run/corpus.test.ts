import { readFlow } from '@parley/flow'
import { createOrg } from '@parley/org'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRun } from './create-run.ts'
import { prepare } from './prepare.ts'
import { runSlice } from './step.ts'

const CORPUS = '../shared/corpus'
const isThere = existsSync(CORPUS)
const files = isThere
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => /\.flow(-meta\.xml)?$/.test(path))
  : []

describe('real flows', () => {
  it.skipIf(!isThere)(
    `prepare and run without an exception, past what is not simulated${isThere ? '' : ' (skipped: no folder ../shared/corpus)'}`,
    () => {
      const ends = new Map<string, number>()
      for (const path of files) {
        const { document } = readFlow(readFileSync(join(CORPUS, path), 'utf8'))
        if (document === undefined) throw new Error(`${path} can't be read`)
        const created = createRun(prepare(document), { org: createOrg(), continuePast: true, traceLevel: 'values' })
        if ('error' in created) throw new Error(created.error.message)
        const status = runSlice(created.run, 5000)
        const end = created.run.state.fault?.code ?? status
        ends.set(end, (ends.get(end) ?? 0) + 1)
      }
      expect(files.length).toBeGreaterThan(200)
      expect(ends.get('Finished')).toBeGreaterThan(100)
      expect([...ends.keys()].filter((end) => !EXPECTED.has(end))).toEqual([])
    },
    60_000,
  )
})

/** Without inputs, records and custom objects these are the ways in which real flows end. */
const EXPECTED = new Set([
  'Finished',
  'value-not-set',
  'filter-value-null',
  'unknown-reference',
  'missing-reference',
  'unknown-object',
  'unknown-field',
  'unknown-element',
  'not-simulated',
])
