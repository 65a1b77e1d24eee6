import { describe, expect, it } from 'vitest'
import { faultsOf } from './structure.mjs'

/** path, text, what the only fault says (undefined: there is none). */
const cases = [
  ['packages/engine/src/run/step.ts', "import { query } from '@parley/org'", undefined],
  [
    'packages/org/src/org.ts',
    "import type { FlowView } from '@parley/flow'",
    /packages\/org may not import @parley\/flow/,
  ],
  ['packages/flow/src/edits/rename.ts', "import { x } from '../../../xml/src/node.ts'", /Leaves its own room/],
  ['packages/flow/src/edits/rename.ts', "import { readFileSync } from 'node:fs'", /Packages are pure/],
  ['packages/flow/src/edits/rename.test.ts', "import { readFileSync } from 'node:fs'", undefined],
  ['apps/web/src/canvas/Canvas.tsx', "import { Button } from '../ui/Button.tsx'", undefined],
  [
    'apps/web/src/canvas/Canvas.tsx',
    "import { RunPanel } from '../run/RunPanel.tsx'",
    /Features do not import each other/,
  ],
  ['apps/web/src/ui/Button.tsx', "import { Canvas } from '../canvas/Canvas.tsx'", /is shared/],
  ['apps/web/src/app/App.tsx', "const Canvas = lazy(() => import('../canvas/Canvas.tsx'))", undefined],
  ['packages/org/src/clock/now.ts', 'export const now = () => new Date().getTime()', /clock/],
  ['packages/org/src/clock/now.ts', 'export const at = (ms: number) => new Date(ms).toISOString()', undefined],
  ['packages/org/src/clock/now.ts', '// never new Date() here\nexport const zero = 0', undefined],
  ['packages/flow/src/layout/place.ts', "if (element.kind === 'loop') place(element)", /slices/],
  ['packages/flow/src/elements/exits.ts', "if (element.kind === 'loop') place(element)", undefined],
  ['packages/flow/src/layout/place.ts', "if (value.kind === 'reference') place(value)", undefined],
  ['packages/flow/src/index.ts', "export * from './elements/element.ts'", /names each export/],
  ['packages/flow/src/layout/utils.ts', '', /names no idea/],
  ['packages/flow/src/layout/placeNodes.ts', '', /kebab-case/],
  ['apps/web/src/ui/Button.tsx', 'const x = value as unknown as string', /Silences/],
]

describe('faultsOf', () => {
  it.each(cases)('%s: %s', (path, text, expected) => {
    const messages = faultsOf(path, text).map((fault) => fault.message)
    expect(messages).toEqual(expected ? [expect.stringMatching(expected)] : [])
  })

  it('says the line', () => {
    expect(faultsOf('packages/org/src/org.ts', "\n\nimport { x } from '@parley/flow'")[0]).toMatchObject({ line: 3 })
  })
})
