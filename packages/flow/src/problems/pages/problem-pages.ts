import type { ProblemCode } from '../severities.ts'
import { actionPages } from './action-pages.ts'
import { bestPracticePages } from './best-practice-pages.ts'
import { elementPages } from './element-pages.ts'
import { flowPages } from './flow-pages.ts'
import { formulaPages } from './formula-pages.ts'
import { interactionPages } from './interaction-pages.ts'
import { logicPages } from './logic-pages.ts'
import type { ProblemPage } from './problem-page.ts'
import { recordPages } from './record-pages.ts'
import { resourcePages } from './resource-pages.ts'
import { xmlPages } from './xml-pages.ts'

/**
 * The page of every code. They have an entry of their own, `@parley/flow/problem-pages`, so that only who shows them loads them;
 * `tools/problem-pages.mjs` writes them to `docs/problems`.
 */
export const problemPages: { readonly [C in ProblemCode]: ProblemPage } = {
  ...actionPages,
  ...bestPracticePages,
  ...elementPages,
  ...flowPages,
  ...formulaPages,
  ...interactionPages,
  ...logicPages,
  ...recordPages,
  ...resourcePages,
  ...xmlPages,
}
