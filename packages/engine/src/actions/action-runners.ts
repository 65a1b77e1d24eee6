import type { ActionRunner } from './action-runner.ts'
import { sendConversationMessages } from './send-conversation-messages/send-conversation-messages.ts'

/** The actions that run, by their type in the file; every other one stops the run as not simulated. */
export const ACTION_RUNNERS: ReadonlyMap<string, ActionRunner> = new Map([
  ['sendConversationMessages', sendConversationMessages],
])
