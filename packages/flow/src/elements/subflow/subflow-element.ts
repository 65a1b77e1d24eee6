import type { ActionInput, ActionOutput, Connector, ElementHeader } from '../element.ts'

/** Subflow: calls another flow of the org. */
export interface SubflowElement extends ElementHeader {
  readonly kind: 'subflow'
  /** API name of the flow that is called. */
  readonly flowName: string
  readonly inputAssignments: readonly ActionInput[]
  readonly outputAssignments: readonly ActionOutput[]
  readonly storeOutputAutomatically: boolean
  readonly next?: Connector
}
