import type { ReactElement } from 'react'
import { actionLookOf } from '../../actions/action-looks.ts'
import type { FormProps } from '../element-look.ts'
import { changingAction } from './changing-action.ts'

/** Which action the element calls, and the way to another one. */
export function ActionHeadline({ element }: FormProps<'action'>): ReactElement {
  if (element.actionName === '') return <>Action</>
  return (
    <>
      {actionLookOf(element)?.label ?? element.actionName}
      <button type="button" className="link" onClick={() => changingAction.setState({ element: element.name })}>
        Change action
      </button>
    </>
  )
}
