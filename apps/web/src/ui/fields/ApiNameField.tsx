import { useEffect, useState, type ReactElement } from 'react'
import { dispatch } from '../../session/index.ts'
import { TextField } from '../TextField.tsx'
import { leaveField, useFieldError } from './field-problems.ts'

export interface ApiNameFieldProps {
  readonly label: string
  /** The element whose problems the field shows. */
  readonly element: string
  /** Where it stands in the element, as problems name it. */
  readonly field: string
  readonly name: string
  /** The name stands in for one that nobody has given yet: the field shows none. */
  readonly isPlaceholder: boolean
}

/** Renames everywhere, so it commits on blur or Enter; what cannot be a name stays in the field with the reason. */
export function ApiNameField({ label, element, field, name, isPlaceholder }: ApiNameFieldProps): ReactElement {
  const stored = isPlaceholder ? '' : name
  const [draft, setDraft] = useState(stored)
  const [refused, setRefused] = useState<string>()
  const error = useFieldError(element, field)
  const restore = (): void => {
    setDraft(stored)
    setRefused(undefined)
  }
  // Another element, an undo or a rename elsewhere shows at once.
  useEffect(() => {
    setDraft(stored)
    setRefused(undefined)
  }, [stored, name])
  const commit = (): void => {
    leaveField(element, field)
    if (draft === stored) return
    if (draft === '') restore()
    else setRefused(dispatch({ type: 'rename', from: name, to: draft })?.message)
  }
  return (
    <TextField
      label={label}
      required
      field={field}
      value={draft}
      maxLength={80}
      error={refused ?? error}
      onChange={setDraft}
      onBlur={commit}
      onEnter={commit}
      {...(draft !== stored && { onEscape: restore })}
    />
  )
}
