import type { KeyboardEvent, ReactElement, Ref } from 'react'
import { Field } from './Field.tsx'
import type { FieldProps } from './Field.tsx'

export interface TextFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** Enter was pressed. */
  readonly onEnter?: () => void
  readonly onEscape?: () => void
  readonly placeholder?: string
  readonly readOnly?: boolean
  readonly disabled?: boolean
  readonly maxLength?: number
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'search'
  readonly type?: 'text' | 'search' | 'date' | 'datetime-local' | 'time'
  readonly autoFocus?: boolean
  /** The field's name for `goToField`. */
  readonly field?: string
  readonly ref?: Ref<HTMLInputElement>
}

export function TextField(props: TextFieldProps): ReactElement {
  const { value, onChange, onBlur, onEnter, onEscape, field, ref, ...rest } = props
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') onEnter?.()
    if (event.key === 'Escape' && onEscape !== undefined) {
      event.stopPropagation()
      onEscape()
    }
  }
  const { label, required, help, error, hideLabel, aside, className, ...input } = rest
  return (
    <Field {...{ label, required, help, error, hideLabel, aside, className }}>
      {({ labelId: _label, ...control }) => (
        <input
          {...control}
          {...input}
          ref={ref}
          className="slds-input"
          // Dialogs and popovers choose where the focus goes after the browser did.
          data-autofocus={rest.autoFocus === true ? '' : undefined}
          data-field={field}
          value={value}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
