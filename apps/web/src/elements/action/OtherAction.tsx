import type { ActionElement } from '@parley/flow'
import type { ReactElement } from 'react'
import { KEPT_AS_IT_IS } from '../kept-as-it-is.ts'
import { ReadOnlyForm } from '../ReadOnlyForm.tsx'

/** An action without a form of its own: what the file says, kept as it is. */
export function OtherAction({ element }: { readonly element: ActionElement }): ReactElement {
  return <ReadOnlyForm element={element} reason={KEPT_AS_IT_IS} />
}
