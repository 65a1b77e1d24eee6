import { describe, expect, it } from 'vitest'
import { faultsOf } from './structure.mjs'

/** path, text, what its faults say. */
const cases = [
  ['packages/engine/src/run/step.ts', "import { query } from '@parley/org'", []],
  [
    'packages/org/src/org.ts',
    "import type { FlowView } from '@parley/flow'",
    [expect.stringMatching(/packages\/org may not import @parley\/flow/)],
  ],
  [
    'packages/flow/src/edits/rename.ts',
    "import { x } from '../../../xml/src/node.ts'",
    [expect.stringMatching(/Leaves its own room/)],
  ],
  [
    'packages/flow/src/edits/rename.ts',
    "import { readFileSync } from 'node:fs'",
    [expect.stringMatching(/Packages are pure/)],
  ],
  ['packages/flow/src/edits/rename.test.ts', "import { readFileSync } from 'node:fs'", []],
  ['apps/web/src/canvas/Canvas.tsx', "import { Button } from '../ui/Button.tsx'", []],
  [
    'apps/web/src/canvas/Canvas.tsx',
    "import { RunPanel } from '../run/RunPanel.tsx'",
    [expect.stringMatching(/Features do not import each other/)],
  ],
  ['apps/web/src/ui/Button.tsx', "import { Canvas } from '../canvas/Canvas.tsx'", [expect.stringMatching(/is shared/)]],
  ['apps/web/src/app/App.tsx', "const Canvas = lazy(() => import('../canvas/Canvas.tsx'))", []],
  ['packages/org/src/clock/now.ts', 'export const now = () => new Date().getTime()', [expect.stringMatching(/clock/)]],
  ['packages/org/src/clock/now.ts', 'export const at = (ms: number) => new Date(ms).toISOString()', []],
  ['packages/org/src/clock/now.ts', '// never new Date() here\nexport const zero = 0', []],
  [
    'packages/flow/src/layout/place.ts',
    "if (element.kind === 'loop') place(element)",
    [expect.stringMatching(/slices/)],
  ],
  ['packages/flow/src/elements/exits.ts', "if (element.kind === 'loop') place(element)", []],
  ['packages/flow/src/layout/place.ts', "if (value.kind === 'reference') place(value)", []],
  ['packages/flow/src/index.ts', "export * from './elements/element.ts'", [expect.stringMatching(/names each export/)]],
  ['packages/flow/src/layout/utils.ts', '', [expect.stringMatching(/names no idea/)]],
  ['packages/flow/src/layout/placeNodes.ts', '', [expect.stringMatching(/kebab-case/)]],
  ['packages/flow/src/testing/real-flows.ts', "import { join } from 'node:path'", []],
  ['apps/web/src/canvas/canvas.css', '\n'.repeat(500), []],
  ['apps/web/src/canvas/canvas.css', '\n'.repeat(501), [expect.stringMatching(/^501 lines/)]],
  ['apps/web/src/ui/Button.tsx', 'const x = value as unknown as string', [expect.stringMatching(/Silences/)]],
]

describe('faultsOf', () => {
  it.each(cases)('%s: %s', (path, text, expected) => {
    const messages = faultsOf(path, text).map((fault) => fault.message)
    expect(messages).toEqual(expected)
  })

  it('says the line', () => {
    expect(faultsOf('packages/org/src/org.ts', "\n\nimport { x } from '@parley/flow'")[0]).toMatchObject({ line: 3 })
  })
})
