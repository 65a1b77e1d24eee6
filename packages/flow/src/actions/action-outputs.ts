import type { ActionOutputDefinition } from './action-definition.ts'
import { outputDefinitions } from './send-conversation-messages/inputs.ts'

/**
 * The outputs of an action, empty for one that we do not know. Apart from the definitions, because reference types need
 * only these while the definitions' checks need reference types.
 */
export function actionOutputs(actionType: string, actionName: string): readonly ActionOutputDefinition[] {
  return actionType === actionName ? (outputs.get(actionType) ?? []) : []
}

const outputs: ReadonlyMap<string, readonly ActionOutputDefinition[]> = new Map([
  ['sendConversationMessages', outputDefinitions],
])
