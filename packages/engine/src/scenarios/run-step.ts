import { runCommand } from '@parley/org'
import { unknownFlow } from '../project/run-flow.ts'
import { runInOrg } from '../project/run-in-org.ts'
import { checkExpectation } from './check-expectation.ts'
import type { ScenarioStep } from './scenario.ts'
import type { ScenarioFailure } from './scenario-result.ts'
import type { Stage } from './stage.ts'

/** Why a step can't be used: not a failed expectation but a mistake in the scenario. */
export interface UnusableStep {
  readonly code: string
  readonly message: string
}

/** Plays one step (number `number`, from 1). Undefined when all went well. */
export function runStep(stage: Stage, step: ScenarioStep, number: number): ScenarioFailure | UnusableStep | undefined {
  if ('run' in step) return silentFailure(stage) ?? runFlowStep(stage, step, number)
  if ('expect' in step) return checkExpectation(stage, step.expect, number)
  const { error } = runCommand(stage.org, step)
  return error && { code: error.code, message: error.message }
}

/** The failure of a run that no expectation spoke of: nobody would notice it otherwise. */
export function silentFailure(stage: Stage): ScenarioFailure | undefined {
  const { latest } = stage
  if (latest === undefined || latest.isSpokenOf || latest.report.status !== 'Failed') return undefined
  const { flow, fault } = latest.report
  return {
    step: latest.step,
    expected: { status: 'Finished' },
    found: { status: 'Failed', fault: fault?.code ?? null },
    why: `${flow} failed at ${fault?.element ?? 'its start'}, and no expectation speaks of it: ${fault?.message ?? ''}`,
  }
}

function runFlowStep(
  stage: Stage,
  step: Extract<ScenarioStep, { run: string }>,
  number: number,
): UnusableStep | undefined {
  const flow = stage.project.flows.get(step.run)
  if (flow === undefined) return missingFlow(stage, step.run)
  const result = runInOrg(stage.org, {
    flow: step.run,
    document: flow.document,
    inputs: step.inputs ?? {},
    limits: stage.limits,
  })
  if ('error' in result) return { code: result.error.code, message: result.error.message }
  stage.latest = { step: number, report: result.report, isSpokenOf: false }
  return undefined
}

/** A flow may be missing because its file could not be read: then that is what to mend. */
function missingFlow(stage: Stage, name: string): UnusableStep {
  const problem = stage.flowProblems.find(({ file }) => file.includes(`/${name}.flow`))
  if (problem === undefined) return unknownFlow(stage.project, name)
  const { code, file, line, column, message } = problem
  return { code, message: `${file}:${line}:${column}: ${message}` }
}
