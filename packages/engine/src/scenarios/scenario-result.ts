import type { FileProblem } from '../project/file-problem.ts'

/** What `parley test` and the app report about one scenario (contract §3). Plain JSON. */
export interface ScenarioResult {
  readonly name: string
  readonly passed: boolean
  /** The first step that did not do what was expected; null when all went well. */
  readonly failure: ScenarioFailure | null
  /** Why the scenario could not be run, or a step of it can't be used. Empty when it ran. */
  readonly problems: readonly FileProblem[]
}

export interface ScenarioFailure {
  /** Number of the step, from 1. 0: the scenario itself can't be used. */
  readonly step: number
  readonly expected: unknown
  readonly found: unknown
  /** In plain words: the first difference, and what the platform says about the messages concerned. */
  readonly why: string
}
