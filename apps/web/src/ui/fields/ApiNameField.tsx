import type { ReactElement } from 'react'
import { dispatch } from '../../session/index.ts'
import { CommitField } from '../CommitField.tsx'
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
  const error = useFieldError(element, field)
  return (
    <CommitField
      label={label}
      required
      field={field}
      value={isPlaceholder ? '' : name}
      maxLength={80}
      error={error}
      onLeave={() => leaveField(element, field)}
      onCommit={(to) => dispatch({ type: 'rename', from: name, to, isFirstName: isPlaceholder })?.message}
    />
  )
}
