import { actionLookOf } from '../../actions/action-looks.ts'
import type { ElementLook } from '../element-look.ts'
import { ActionForm } from './ActionForm.tsx'

export const actionLook: ElementLook<'action'> = {
  pluralLabel: () => 'Actions',
  icon: (element) => actionLookOf(element)?.icon ?? 'standard/invocable_action',
  tone: (element) => actionLookOf(element)?.tone ?? 'interaction',
  form: ActionForm,
  add: {
    group: 'Interaction',
    label: 'Action',
    description: 'Do something outside the flow, such as sending messages.',
    icon: 'standard/invocable_action',
    tone: 'interaction',
    firstField: 'actionName',
    create: (name) => ({ kind: 'action', name, label: '', actionType: '', actionName: '' }),
  },
}
