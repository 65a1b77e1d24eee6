import type { Problem } from '../problem.ts'
import type { ProblemCode } from '../severities.ts'

/** What a project says about its problems: how grave it takes a code for, and which findings nobody needs to read. */
export interface ProblemSettings {
  readonly severities: ReadonlyMap<ProblemCode, ChosenSeverity>
  readonly suppressed: readonly Suppression[]
}

/** `off` shows no finding of the code at all. */
export type ChosenSeverity = Problem['severity'] | 'off'

/** Findings of one code that are muted: in an element or resource, in a flow, or everywhere in the project. */
export interface Suppression {
  readonly code: ProblemCode
  /** API name of the flow; missing for all of them. */
  readonly flow?: string
  /** API name of the element or resource, `$Start` for Start; missing for all of them. */
  readonly element?: string
  /** Why, for whoever reads it next; never empty. */
  readonly reason: string
}

/** Every code as grave as it was made, nothing muted. */
export const NO_SETTINGS: ProblemSettings = { severities: new Map(), suppressed: [] }
