import { answerQueries } from '../project/answer-queries.ts'
import { expectedValue } from './expected-value.ts'
import { explain } from './explain.ts'
import { matchSubset } from './match-subset.ts'
import type { UnusableStep } from './run-step.ts'
import type { Expectation } from './scenario.ts'
import type { ScenarioFailure } from './scenario-result.ts'
import type { Stage } from './stage.ts'

type Checked = ScenarioFailure | UnusableStep | undefined

/** Compares what is with what was expected: the latest run first, then the query. */
export function checkExpectation(stage: Stage, expectation: Expectation, step: number): Checked {
  return checkRun(stage, expectation, step) ?? checkQuery(stage, expectation, step)
}

function checkRun(stage: Stage, { status, fault, outputs }: Expectation, step: number): Checked {
  if (status === undefined && fault === undefined && outputs === undefined) return undefined
  const { latest } = stage
  if (latest === undefined)
    return { code: 'scenario/no-run', message: 'Expects something of a run, but no step before it runs a flow.' }
  if (status !== undefined || fault !== undefined) latest.isSpokenOf = true
  const { report } = latest
  const expected = {
    ...(status === undefined ? {} : { status }),
    ...(fault === undefined ? {} : { fault }),
    ...(outputs === undefined ? {} : { outputs }),
  }
  const found = {
    ...(status === undefined ? {} : { status: report.status }),
    ...(fault === undefined ? {} : { fault: report.fault?.code ?? null }),
    ...(outputs === undefined ? {} : { outputs: report.outputs }),
  }
  return compare(stage, expected, found, step)
}

function checkQuery(stage: Stage, { query: soql, records, count }: Expectation, step: number): Checked {
  if (soql === undefined) return undefined
  const answers = answerQueries(stage.org, [soql])
  if ('error' in answers) {
    const { code, message, line, column } = answers.error
    return { code, message: `${message} (line ${line}, column ${column} of the query)` }
  }
  const [answer] = answers.queries
  const found = answer?.totalSize
  if (count !== undefined && count !== found)
    return {
      step,
      expected: { count },
      found: { count: found },
      why: explain(stage, { path: 'The count', expected: count, found }),
    }
  return records === undefined ? undefined : compare(stage, records, answer?.records, step)
}

function compare(stage: Stage, expected: unknown, found: unknown, step: number): Checked {
  const resolved = expectedValue(stage.org, expected)
  if ('error' in resolved) return { code: 'unusable-input', message: resolved.error }
  const mismatch = matchSubset(resolved.value, found)
  return mismatch && { step, expected, found, why: explain(stage, mismatch) }
}
