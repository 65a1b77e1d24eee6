import type { Org } from '@parley/org'
import type { FileProblem } from '../project/file-problem.ts'
import type { Project } from '../project/project.ts'
import type { RunReport } from '../report/report.ts'

/** What a scenario plays on: the project, its org, and the latest run. */
export interface Stage {
  readonly project: Project
  /** What could not be read of the project's flows. */
  readonly flowProblems: readonly FileProblem[]
  readonly org: Org
  readonly limits: 'on' | 'off'
  latest: LatestRun | undefined
}

export interface LatestRun {
  /** Number of its step, from 1. */
  readonly step: number
  readonly report: RunReport
  /** Whether an expectation spoke of its status or fault; a failure that none speaks of fails the scenario. */
  isSpokenOf: boolean
}
