import { useId } from 'react'
import type { ButtonHTMLAttributes, ReactElement, Ref } from 'react'
import { Icon } from '../icons/index.ts'
import type { IconName } from '../icons/index.ts'

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'children'> {
  /** Accessible name and tooltip. */
  readonly label: string
  readonly icon: IconName
  readonly bordered?: boolean
  /** On a dark bar. */
  readonly inverse?: boolean
  readonly disabledReason?: string | undefined
  /** What the tooltip adds to the name, for example the key. */
  readonly hint?: string
  readonly ref?: Ref<HTMLButtonElement>
}

/** A square button of 28 with a glyph; its name is a label and a tooltip. */
export function IconButton({
  label,
  icon,
  bordered = false,
  inverse = false,
  disabledReason,
  hint,
  className = '',
  onClick,
  ...rest
}: IconButtonProps): ReactElement {
  const reasonId = useId()
  const disabled = disabledReason !== undefined
  const look = `slds-button slds-button_icon icon-button ${bordered ? 'icon-button_bordered' : ''} ${inverse ? 'icon-button_inverse' : ''}`
  return (
    <button
      type="button"
      {...rest}
      className={`${look} ${className}`}
      aria-label={label}
      title={disabledReason ?? (hint === undefined ? label : `${label} (${hint})`)}
      aria-disabled={disabled || undefined}
      aria-describedby={disabled ? reasonId : rest['aria-describedby']}
      onClick={disabled ? undefined : onClick}
    >
      <Icon name={icon} size={14} />
      {disabled && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </button>
  )
}
