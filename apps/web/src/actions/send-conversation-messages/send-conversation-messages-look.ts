import { actionDefinitionOf } from '@parley/flow'
import type { ActionLook } from '../action-look.ts'
import { SendForm } from './SendForm.tsx'

const NAME = 'sendConversationMessages'
const definition = actionDefinitionOf(NAME, NAME)

const chosen = {
  actionType: NAME,
  actionName: NAME,
  inputs: definition?.initialInputs ?? [],
  outputs: [],
  storeOutputAutomatically: true,
}

export const sendConversationMessagesLook: ActionLook = {
  actionType: NAME,
  actionName: NAME,
  label: definition?.label ?? NAME,
  category: 'Messaging',
  description: definition?.description ?? '',
  icon: 'standard/messaging_conversation',
  tone: 'messaging',
  create: (name) => ({ kind: 'action', name, label: '', ...chosen }),
  chosen,
  form: SendForm,
}
