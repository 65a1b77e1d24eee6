import { describe, expect, it } from 'vitest'
import { viewOf } from '../document/view.ts'
import { layoutFlow } from './layout-flow.ts'
import { badLines, crowdedMarks, overlaps } from './testing/collisions.ts'
import { CORPUS, readRealFlow, realFlows } from '../testing/real-flows.ts'

const files = realFlows()

describe('real flow files', () => {
  it.skipIf(files.length === 0)(
    `lie without overlaps, and no line passes through a card, a pill or a + (skipped without ${CORPUS})`,
    () => {
      expect(files.length).toBeGreaterThan(200)
      const found = files.flatMap((file) => {
        const { document } = readRealFlow(file)
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
