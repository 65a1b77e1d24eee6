import { useId } from 'react'
import type { ReactElement } from 'react'

export interface CheckboxProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly help?: string
  readonly disabled?: boolean
  readonly field?: string
}

export function Checkbox({ label, checked, onChange, help, disabled, field }: CheckboxProps): ReactElement {
  const id = useId()
  return (
    <div className="slds-checkbox checkbox">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        data-field={field}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="slds-checkbox__label" htmlFor={id}>
        <span className="slds-checkbox_faux" />
        <span className="slds-form-element__label">{label}</span>
      </label>
      {help !== undefined && (
        <div className="choice-line" id={`${id}-help`}>
          {help}
        </div>
      )}
    </div>
  )
}
