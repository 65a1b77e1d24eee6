import type { FlowFinding } from '@parley/engine'

/** A finding with the path of its file as people see it. */
export interface FileFinding extends FlowFinding {
  readonly file: string
}

/** What `parley check` has to tell; findings in the order of the flows, a flow's errors first. */
export interface CheckReport {
  readonly findings: readonly FileFinding[]
  /** How many flows were looked at. */
  readonly flows: number
  /** How many findings their projects keep silent. */
  readonly muted: number
}
