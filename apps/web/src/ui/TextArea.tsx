import type { KeyboardEvent, ReactElement, Ref } from 'react'
import { Field } from './Field.tsx'
import type { FieldProps } from './Field.tsx'

export interface TextAreaProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  /** Lines at first; it grows with its text up to ten. */
  readonly rows?: number
  readonly placeholder?: string
  readonly monospace?: boolean
  readonly readOnly?: boolean
  readonly field?: string
  readonly ref?: Ref<HTMLTextAreaElement>
}

export function TextArea(props: TextAreaProps): ReactElement {
  const { value, onChange, onBlur, onKeyDown, rows = 1, placeholder, monospace = false, readOnly, field, ref } = props
  const { label, required, help, error, hideLabel, aside, className } = props
  const lines = Math.min(10, Math.max(rows, value.split('\n').length))
  return (
    <Field {...{ label, required, help, error, hideLabel, aside, className }}>
      {({ labelId: _label, ...control }) => (
        <textarea
          {...control}
          ref={ref}
          className={`slds-textarea textarea ${monospace ? 'monospace' : ''}`}
          data-field={field}
          rows={lines}
          // Where the field sizes itself by its content, `rows` says nothing.
          style={rows > 1 ? { minHeight: `${String(rows * 1.25 + 0.75)}rem` } : undefined}
          value={value}
          placeholder={placeholder}
          readOnly={readOnly}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  )
}
