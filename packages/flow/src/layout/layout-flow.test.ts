import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFlow } from '../document/read-flow.ts'
import { viewOf } from '../document/view.ts'
import { layoutFlow } from './layout-flow.ts'
import { badLines, crowdedMarks, overlaps } from './testing/collisions.ts'

const CORPUS = new URL('../../../../../shared/corpus/', import.meta.url)
const isThere = existsSync(CORPUS)
const files = isThere
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.flow-meta.xml'))
  : []

describe('real flow files', () => {
  it.skipIf(!isThere)(
    `lie without overlaps, and no line passes through a card, a pill or a +${isThere ? '' : ' (skipped: no folder ../shared/corpus)'}`,
    () => {
      expect(files.length).toBeGreaterThan(200)
      const found = files.flatMap((file) => {
        const { document } = readFlow(readFileSync(new URL(file, CORPUS), 'utf8'))
        if (!document) return [`${file}: not read`]
        const layout = layoutFlow(document)
        const isFreeForm = viewOf(document).properties.canvasMode === 'FREE_FORM_CANVAS'
        return [...overlaps(layout), ...(isFreeForm ? [] : [...badLines(layout), ...crowdedMarks(layout)])].map(
          (problem) => `${file}: ${problem}`,
        )
      })
      expect(found).toEqual([])
    },
  )
})
