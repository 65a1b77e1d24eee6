import { useId } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../icons/index.ts'

export interface FieldProps {
  readonly label: string
  /** Shown as an asterisk that is no part of the name. */
  readonly required?: boolean | undefined
  /** One line under the control; its description. */
  readonly help?: ReactNode
  readonly error?: string | undefined
  /** Shown in the help line's place while there is no error. */
  readonly warning?: string | undefined
  /** The label stays for assistive technology only. */
  readonly hideLabel?: boolean | undefined
  /** Beside the label at the right, for example a count. */
  readonly aside?: ReactNode
  readonly className?: string | undefined
  readonly children: (control: FieldControl) => ReactNode
}

/** Attributes that tie a control to its label, help and error. */
export interface FieldControl {
  readonly id: string
  readonly labelId: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
  readonly 'aria-required': true | undefined
}

/**
 * Label above, control, help line, error line. The error takes the help line's place, so a field with help never jumps.
 */
export function Field(props: FieldProps): ReactElement {
  const { label, required = false, help, error, warning, hideLabel = false, aside, className = '', children } = props
  const id = useId()
  const lineId = `${id}-line`
  const hasLine = error !== undefined || warning !== undefined || (help !== undefined && help !== '')
  return (
    <div className={`slds-form-element field ${error === undefined ? '' : 'slds-has-error'} ${className}`}>
      <div className={hideLabel ? 'slds-assistive-text' : 'field-label-row'}>
        {required && (
          <span className="field-required" aria-hidden="true" title="Required">
            *
          </span>
        )}
        <label className="slds-form-element__label field-label" id={`${id}-label`} htmlFor={id}>
          {label}
        </label>
        {aside !== undefined && <span className="field-aside">{aside}</span>}
      </div>
      <div className="slds-form-element__control">
        {children({
          id,
          labelId: `${id}-label`,
          'aria-describedby': hasLine ? lineId : undefined,
          'aria-invalid': error === undefined ? undefined : true,
          'aria-required': required ? true : undefined,
        })}
      </div>
      {hasLine && (
        <div className="field-line" id={lineId}>
          {error !== undefined ? (
            <span className="field-error">
              <Icon name="utility/error" size={12} />
              {error}
            </span>
          ) : warning !== undefined ? (
            <span className="field-warning">
              <Icon name="utility/warning" size={12} />
              {warning}
            </span>
          ) : (
            <span className="field-help">{help}</span>
          )}
        </div>
      )}
    </div>
  )
}
