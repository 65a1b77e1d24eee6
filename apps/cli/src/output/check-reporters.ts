import { checkAnnotations } from './check-annotations.ts'
import type { CheckReport } from './check-report.ts'
import { checkSarif } from './check-sarif.ts'
import { checkText } from './check-text.ts'

export type CheckReporter = 'text' | 'json' | 'github' | 'sarif'

/** The ways of telling what was found, by the name of `--reporter`; the first one is the default. */
export const checkReporters: { readonly [R in CheckReporter]: (report: CheckReport) => string } = {
  text: checkText,
  json: ({ findings }) => `${JSON.stringify(findings, null, 2)}\n`,
  github: checkAnnotations,
  sarif: checkSarif,
}

export const CHECK_REPORTERS = ['text', 'json', 'github', 'sarif'] as const satisfies readonly CheckReporter[]
