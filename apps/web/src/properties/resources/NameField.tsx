import { apiNameMistake, type Refusal } from '@parley/flow'
import { useState, type ReactElement, type RefObject } from 'react'
import { TextField } from '../../ui/TextField.tsx'

export interface NameFieldProps {
  readonly name: string
  readonly refused: Refusal | undefined
  readonly nameField: RefObject<HTMLInputElement | null>
  readonly onChange: (changes: { readonly name: string }) => void
}

/** The API name of a resource, with what is wrong with it once the field was left. */
export function NameField({ name, refused, nameField, onChange }: NameFieldProps): ReactElement {
  const [left, setLeft] = useState(false)
  const mistake = name === '' ? undefined : apiNameMistake(name)
  const shown = refused?.message ?? (left && mistake ? `This is no API name: ${mistake}.` : undefined)
  return (
    <TextField
      ref={nameField}
      label="API Name"
      required
      help="Letters, digits and single underscores."
      value={name}
      maxLength={80}
      error={shown}
      onChange={(next) => onChange({ name: next })}
      onBlur={() => setLeft(true)}
    />
  )
}
