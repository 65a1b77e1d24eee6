import { viewOf } from '@parley/flow'
import type { ActionElement, FlowDocument } from '@parley/flow'

/** Type and name of the action in a flow file. */
export const SEND = 'sendConversationMessages'

/** The element that the guide is about: the first send of the flow, else the first action without a choice. */
export function sendActionOf(document: FlowDocument): ActionElement | undefined {
  const actions = viewOf(document).elements.filter((element) => 'actionName' in element)
  return actions.find(isSend) ?? actions.find(({ actionName }) => actionName === '')
}

export function isSend({ actionName }: ActionElement): boolean {
  return actionName === SEND
}
