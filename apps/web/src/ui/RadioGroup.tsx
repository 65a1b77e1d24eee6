import { useId } from 'react'
import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../icons/index.ts'

export interface RadioOption<V extends string> {
  readonly value: V
  readonly label: string
  /** The grey line under the option; its description. */
  readonly line?: string
}

export interface RadioGroupProps<V extends string> {
  /** Title and accessible name. */
  readonly title: string
  readonly options: readonly RadioOption<V>[]
  /** Undefined: nothing chosen. */
  readonly value: V | undefined
  readonly onChange: (value: V) => void
  /** With it a button `Clear <title>` unsets; its room in the title row is always kept. */
  readonly onClear?: () => void
  /** Whether there is something to clear; default: when something is chosen or a note says what is stored. */
  readonly canClear?: boolean
  /** One line under the title, for example what "not set" means or the stored value that has no choice. */
  readonly note?: ReactNode
  readonly required?: boolean
  readonly error?: string | undefined
  readonly warning?: string | undefined
  readonly disabled?: boolean
  /** The field's name for `goToField`; it focuses the chosen or the first option. */
  readonly field?: string
  /** Options beside each other instead of below each other. */
  readonly inline?: boolean
}

export function RadioGroup<V extends string>(props: RadioGroupProps<V>): ReactElement {
  const {
    title,
    options,
    value,
    onChange,
    onClear,
    note,
    required = false,
    error,
    warning,
    disabled,
    field,
    inline,
  } = props
  const canClear = props.canClear ?? (value !== undefined || note !== undefined)
  const id = useId()
  const described = [
    note === undefined ? '' : `${id}-note`,
    error === undefined && warning === undefined ? '' : `${id}-error`,
  ]
  return (
    <fieldset
      className={`radio-group ${inline === true ? 'radio-group_inline' : ''}`}
      role="radiogroup"
      aria-labelledby={`${id}-title`}
      aria-describedby={described.join(' ').trim() || undefined}
      aria-required={required || undefined}
      aria-invalid={error === undefined ? undefined : true}
    >
      <div className="radio-group-head">
        {required && (
          <span className="field-required" aria-hidden="true" title="Required">
            *
          </span>
        )}
        <span className="radio-group-title" id={`${id}-title`}>
          {title}
        </span>
        {onClear !== undefined && (
          <button
            type="button"
            className={`slds-button button_plain button_small ${canClear ? '' : 'is-away'}`}
            aria-label={`Clear ${title}`}
            onClick={onClear}
          >
            Clear
          </button>
        )}
      </div>
      {note !== undefined && (
        <p className="radio-group-note" id={`${id}-note`}>
          {note}
        </p>
      )}
      {options.map((option, index) => (
        <Choice
          key={option.value}
          id={`${id}-${String(index)}`}
          name={id}
          option={option}
          checked={option.value === value}
          disabled={disabled === true}
          // One member of the group takes the focus: the chosen one, else the first.
          field={option.value === value || (value === undefined && index === 0) ? field : undefined}
          onChange={onChange}
        />
      ))}
      {(error !== undefined || warning !== undefined) && (
        <p className={`field-line ${error === undefined ? 'field-warning' : 'field-error'}`} id={`${id}-error`}>
          <Icon name={error === undefined ? 'utility/warning' : 'utility/error'} size={12} />
          {error ?? warning}
        </p>
      )}
    </fieldset>
  )
}

interface ChoiceProps<V extends string> {
  readonly id: string
  readonly name: string
  readonly option: RadioOption<V>
  readonly checked: boolean
  readonly disabled: boolean
  readonly field: string | undefined
  readonly onChange: (value: V) => void
}

function Choice<V extends string>({
  id,
  name,
  option,
  checked,
  disabled,
  field,
  onChange,
}: ChoiceProps<V>): ReactElement {
  const lineId = `${id}-line`
  return (
    <div className="slds-radio choice">
      <input
        type="radio"
        id={id}
        name={name}
        value={option.value}
        checked={checked}
        disabled={disabled}
        data-field={field}
        aria-describedby={option.line === undefined ? undefined : lineId}
        onChange={() => onChange(option.value)}
      />
      <label className="slds-radio__label" htmlFor={id}>
        <span className="slds-radio_faux" />
        <span className="slds-form-element__label">{option.label}</span>
      </label>
      {option.line !== undefined && (
        <div className="choice-line" id={lineId}>
          {option.line}
        </div>
      )}
    </div>
  )
}
