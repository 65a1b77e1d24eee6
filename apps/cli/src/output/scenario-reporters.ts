import type { ScenarioResult } from '@parley/engine'
import { junitText } from './junit-text.ts'

export interface FileResult extends ScenarioResult {
  /** The scenario's file, as seen from the current folder. */
  readonly file: string
}

type Reporter = (results: readonly FileResult[]) => string

/** The ways to tell the results of scenarios (contract §3), each as the text to print. */
export const reporters: { readonly spec: Reporter; readonly json: Reporter; readonly junit: Reporter } = {
  spec,
  json,
  junit: junitText,
}

function spec(results: readonly FileResult[]): string {
  const blocks = results.map((result) => `${result.passed ? '✓' : '✗'} ${result.name}\n${details(result)}`)
  const failed = results.filter((result) => !result.passed).length
  return `${blocks.join('')}\n${results.length - failed} passed, ${failed} failed\n`
}

function details({ failure, file }: FileResult): string {
  if (failure === null) return ''
  const where = failure.step === 0 ? file : `${file}, step ${failure.step}`
  const compared =
    failure.expected === null
      ? []
      : [`    expected  ${JSON.stringify(failure.expected)}`, `    found     ${JSON.stringify(failure.found)}`]
  return [`    ${where}`, ...compared, `    why       ${failure.why}`, ''].join('\n')
}

function json(results: readonly FileResult[]): string {
  const failed = results.filter((result) => !result.passed).length
  const scenarios = results.map(({ file, name, passed, failure }) => ({ file, name, passed, failure }))
  return `${JSON.stringify({ passed: results.length - failed, failed, scenarios }, null, 2)}\n`
}
