import { actionLookOf } from '../../actions/action-looks.ts'
import type { ElementLook } from '../element-look.ts'
import { ActionForm } from './ActionForm.tsx'
import { ActionHeadline } from './ActionHeadline.tsx'

export const actionLook: ElementLook<'action'> = {
  pluralLabel: 'Actions',
  icon: (element) => actionLookOf(element)?.icon ?? 'standard/invocable_action',
  tone: (element) => actionLookOf(element)?.tone ?? 'interaction',
  headline: ActionHeadline,
  // One that nobody has chosen yet is a mistake of the flow.
  notSimulated: (element) => element.actionName !== '' && actionLookOf(element) === undefined,
  form: ActionForm,
  add: {
    group: 'Interaction',
    label: 'Action',
    description: 'Send messages, and more.',
    icon: 'standard/invocable_action',
    tone: 'interaction',
    firstField: 'actionName',
    create: (name) => ({ kind: 'action', name, label: '', actionType: '', actionName: '' }),
  },
}
