import type { FlowElement } from '@parley/flow'
import { ACTION_RUNNERS } from '../actions/action-runners.ts'

/**
 * Whether a run goes through this element by itself, or stops at it as not simulated. An action that nobody has chosen
 * yet is a mistake, not a stop.
 */
export function isSimulated(element: FlowElement): boolean {
  if (element.kind === 'opaque') return element.tag === 'ends'
  if (element.kind !== 'action') return true
  return ACTION_RUNNERS.has(element.actionType) || (element.actionType === '' && element.actionName === '')
}
