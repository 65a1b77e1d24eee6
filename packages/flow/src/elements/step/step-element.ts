import type { Connector, ElementHeader } from '../element.ts'

/** Step: the placeholder of the first Flow Designer, with any number of ways out. */
export interface StepElement extends ElementHeader {
  readonly kind: 'step'
  /** One that leads nowhere has an empty target. */
  readonly connectors: readonly Connector[]
}
