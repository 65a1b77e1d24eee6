import type { FlowElement } from '@parley/flow'
import { whyStopped } from './element-runners.ts'

/**
 * Whether a run goes through this element by itself, or stops at it as not simulated. An action that nobody has chosen
 * yet is a mistake, not a stop.
 */
export function isSimulated(element: FlowElement): boolean {
  return whyStopped(element) === undefined
}
