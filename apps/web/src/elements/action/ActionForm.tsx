import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { actionLookOf } from '../../actions/action-looks.ts'
import type { FormProps } from '../element-look.ts'
import { ActionPicker } from './ActionPicker.tsx'
import { changingAction } from './changing-action.ts'
import { OtherAction } from './OtherAction.tsx'

/** Action: first which one, then that action's own form. */
export function ActionForm({ element }: FormProps<'action'>): ReactElement {
  const changing = useStore(changingAction, (state) => state.element === element.name)
  const done = () => changingAction.setState({ element: undefined })
  if (element.actionName === '') return <ActionPicker element={element} onChosen={done} />
  if (changing) return <ActionPicker element={element} onChosen={done} onCancel={done} />
  const Form = actionLookOf(element)?.form ?? OtherAction
  return <Form element={element} />
}
