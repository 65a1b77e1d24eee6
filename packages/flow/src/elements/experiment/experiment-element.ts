import type { Connector, ElementHeader } from '../element.ts'

/** Experiment: sends a share of the runs down each path. */
export interface ExperimentElement extends ElementHeader {
  readonly kind: 'experiment'
  readonly type: string
  readonly paths: readonly ExperimentPath[]
}

export interface ExperimentPath {
  readonly name: string
  readonly label: string
  /** Percent of the runs. */
  readonly percentage: number
  readonly next?: Connector
}
