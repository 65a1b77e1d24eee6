import { factsOf, type FlowElement } from '@parley/flow'
import type { ReactElement } from 'react'
import { Facts } from '../ui/Facts.tsx'

export interface ReadOnlyFormProps {
  readonly element: FlowElement
  /** Why its fields can't be changed here. */
  readonly reason: string
}

/** In place of a form: what the file says about the element, in words. */
export function ReadOnlyForm({ element, reason }: ReadOnlyFormProps): ReactElement {
  return (
    <div className="form form-section">
      <Facts facts={factsOf(element)} />
      <p className="properties-note">{reason}</p>
    </div>
  )
}
