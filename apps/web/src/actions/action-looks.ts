import type { ActionElement } from '@parley/flow'
import type { ActionLook } from './action-look.ts'
import { sendConversationMessagesLook } from './send-conversation-messages/send-conversation-messages-look.ts'

/** The actions that the picker offers and that have a form; any other action of a real flow is kept and shown. */
export const actionLooks: readonly ActionLook[] = [sendConversationMessagesLook]

export function actionLookOf(element: Pick<ActionElement, 'actionType' | 'actionName'>): ActionLook | undefined {
  return actionLooks.find((look) => look.actionType === element.actionType && look.actionName === element.actionName)
}
