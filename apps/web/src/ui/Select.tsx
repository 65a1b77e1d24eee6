import type { ReactElement } from 'react'
import { Field } from './Field.tsx'
import type { FieldProps } from './Field.tsx'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

export interface SelectProps extends Omit<FieldProps, 'children'> {
  readonly value: string
  readonly options: readonly SelectOption[]
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly disabled?: boolean | undefined
  readonly field?: string
}

/** A short list to choose one from (the platform's own control, role combobox). Long or searchable lists use Combobox. */
export function Select(props: SelectProps): ReactElement {
  const { value, options, onChange, onBlur, disabled, field } = props
  const { label, required, help, error, hideLabel, aside, className } = props
  return (
    <Field {...{ label, required, help, error, hideLabel, aside, className }}>
      {({ labelId: _label, ...control }) => (
        <div className="slds-select_container">
          <select
            {...control}
            className="slds-select"
            data-field={field}
            value={value}
            disabled={disabled}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  )
}
