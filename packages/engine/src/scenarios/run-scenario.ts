import { settle } from '@parley/org'
import type { FileProblem } from '../project/file-problem.ts'
import { normalPath } from '../project/paths.ts'
import { readScenario } from './read-scenario.ts'
import { runStep, silentFailure } from './run-step.ts'
import type { ScenarioFailure, ScenarioResult } from './scenario-result.ts'
import { setStage } from './set-stage.ts'

/**
 * Runs a scenario (contract §4), given as the text of its file or as its JSON value, in a fresh org of its project. The
 * keys of `files` are paths from one common folder; `path` is the scenario's own place among them, which its `project`
 * and `data` are relative to. The first step that does not do what was expected ends it.
 */
export function runScenario(
  scenario: unknown,
  files: ReadonlyMap<string, Uint8Array>,
  path = 'scenarios/new.scenario.json',
): ScenarioResult {
  const file = normalPath(path)
  const read = readScenario(scenario, file)
  if ('problems' in read) return unusable(file, 0, read.problems)
  const { name, steps } = read.scenario
  const stage = setStage(read.scenario, files, file)
  if ('problems' in stage) return unusable(name, 0, stage.problems)
  for (const [index, step] of steps.entries()) {
    settle(stage.org)
    const number = index + 1
    const result = runStep(stage, step, number)
    if (result === undefined) continue
    if ('expected' in result) return failed(name, result)
    const problem = { ...result, severity: 'error' as const, file, ...read.placeOf(['steps', index]) }
    return unusable(name, number, [problem])
  }
  const silent = silentFailure(stage)
  return silent === undefined ? { name, passed: true, failure: null, problems: [] } : failed(name, silent)
}

function failed(name: string, failure: ScenarioFailure): ScenarioResult {
  return { name, passed: false, failure, problems: [] }
}

function unusable(name: string, step: number, problems: readonly FileProblem[]): ScenarioResult {
  const why = problems.map((problem) => problem.message).join(' ')
  return { name, passed: false, failure: { step, expected: null, found: null, why }, problems }
}
