import type { ActionDefinition } from './action-definition.ts'
import { sendConversationMessages } from './send-conversation-messages/definition.ts'

/** The actions that Parley knows. Any other action of a real flow is kept and shown by its API name. */
export const actionDefinitions: readonly ActionDefinition[] = [sendConversationMessages]

/** The definition of an action; undefined for one that we do not know. */
export function actionDefinitionOf(actionType: string, actionName: string): ActionDefinition | undefined {
  return actionDefinitions.find(
    (definition) => definition.actionType === actionType && definition.actionName === actionName,
  )
}
