import type { ActionElement } from '@parley/flow'
import type { ReactElement } from 'react'
import { actionLooks } from '../../actions/action-looks.ts'
import { dispatch, goOnToField } from '../../session/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Combobox } from '../../ui/Combobox.tsx'
import { leaveField, useFieldError } from '../../ui/fields/field-problems.ts'

export interface ActionPickerProps {
  readonly element: ActionElement
  readonly onChosen: () => void
  /** Back to the action that the element has; missing while it has none. */
  readonly onCancel?: () => void
}

const OPTIONS = actionLooks.map(({ actionName, label, description, category, icon }) => ({
  id: actionName,
  label,
  description,
  group: category,
  icon,
  keywords: actionName,
}))

/** Which action the element calls, found by label or API name. */
export function ActionPicker({ element, onChosen, onCancel }: ActionPickerProps): ReactElement {
  const error = useFieldError(element.name, 'actionName')
  const choose = (actionName: string) => {
    const look = actionLooks.find((candidate) => candidate.actionName === actionName)
    if (!look) return
    onChosen()
    if (element.actionName !== actionName)
      dispatch(
        { type: 'changeElement', element: element.name, kind: 'action', changes: look.chosen },
        { label: 'Choose action' },
      )
    // The picker goes away with the focus in it: it moves on to where the action's form begins.
    goOnToField(element.name, 'label')
  }
  return (
    <div className="form form-section">
      <Combobox
        label="Action"
        field="actionName"
        required
        help="Type a part of its name, for example Messages."
        options={OPTIONS}
        selected={element.actionName === '' ? undefined : element.actionName}
        text={element.actionName}
        placeholder="Search actions…"
        empty="Parley does not know this action. It knows Send Conversation Messages."
        error={error}
        onSelect={({ id }) => choose(id)}
        onBlur={() => leaveField(element.name, 'actionName')}
      />
      {onCancel && (
        <Button variant="plain" size="small" onClick={onCancel}>
          Keep the action
        </Button>
      )}
    </div>
  )
}
