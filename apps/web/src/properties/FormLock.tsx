import type { ReactElement, ReactNode } from 'react'
import { useReadOnlyReason } from '../session/index.ts'

/** Keeps every field in it from being changed while the flow is read-only; a bar above the canvas says why. */
export function FormLock({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <fieldset className="form-lock" disabled={useReadOnlyReason() !== undefined}>
      {children}
    </fieldset>
  )
}
