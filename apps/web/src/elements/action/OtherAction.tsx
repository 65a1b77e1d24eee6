import { factsOf, type ActionElement } from '@parley/flow'
import type { ReactElement } from 'react'
import { Facts } from '../../ui/Facts.tsx'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'

/** An action without a form of its own: what the file says, kept as it is. */
export function OtherAction({ element }: { readonly element: ActionElement }): ReactElement {
  return (
    <div className="form form-section">
      <Facts facts={factsOf(element)} />
      <p className="properties-note">{KEPT_AS_IT_IS}</p>
    </div>
  )
}
