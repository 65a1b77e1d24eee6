import { useState, type ReactElement } from 'react'
import { actionLookOf } from '../../actions/action-looks.ts'
import { Button } from '../../ui/Button.tsx'
import type { FormProps } from '../element-look.ts'
import { ActionPicker } from './ActionPicker.tsx'
import { OtherAction } from './OtherAction.tsx'

/** Action: first which one, then that action's own form. */
export function ActionForm({ element }: FormProps<'action'>): ReactElement {
  const [changing, setChanging] = useState<string>()
  const look = actionLookOf(element)
  if (element.actionName === '' || changing === element.name) {
    return (
      <ActionPicker
        element={element}
        onChosen={() => setChanging(undefined)}
        {...(element.actionName !== '' && { onCancel: () => setChanging(undefined) })}
      />
    )
  }
  const Form = look?.form ?? OtherAction
  return (
    <>
      <div className="action-chosen">
        <span className="secondary">{look?.label ?? element.actionName}</span>
        <Button variant="plain" size="small" onClick={() => setChanging(element.name)}>
          Change action
        </Button>
      </div>
      <Form element={element} />
    </>
  )
}
