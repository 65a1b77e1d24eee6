import { useId } from 'react'
import type { ButtonHTMLAttributes, ReactElement, ReactNode, Ref } from 'react'
import { Icon } from '../icons/index.ts'
import type { IconName } from '../icons/index.ts'

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `brand` is the one filled button of a view; `plain` has no border; `inverse` stands on a dark bar. */
  readonly variant?: 'neutral' | 'brand' | 'plain' | 'destructive' | 'inverse'
  /** 28 in bars, 32 in forms, 24 in tables. */
  readonly size?: 'bar' | 'form' | 'small'
  readonly icon?: IconName
  readonly iconRight?: IconName
  /** Why it can't be pressed now. It stays focusable and says so. */
  readonly disabledReason?: string | undefined
  readonly children: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

const VARIANT = {
  neutral: 'slds-button slds-button_neutral',
  brand: 'slds-button slds-button_brand',
  plain: 'slds-button button_plain',
  destructive: 'slds-button slds-button_destructive',
  inverse: 'slds-button button_inverse',
} as const

const SIZE = { bar: 'button_bar', form: 'button_form', small: 'button_small' } as const

export function Button({
  variant = 'neutral',
  size = 'form',
  icon,
  iconRight,
  disabledReason,
  className = '',
  onClick,
  children,
  title,
  ...rest
}: ButtonProps): ReactElement {
  const reasonId = useId()
  const disabled = disabledReason !== undefined
  return (
    <button
      type="button"
      {...rest}
      className={`${VARIANT[variant]} ${SIZE[size]} ${className}`}
      aria-disabled={disabled || undefined}
      aria-describedby={disabled ? reasonId : rest['aria-describedby']}
      title={disabledReason ?? title}
      onClick={disabled ? undefined : onClick}
    >
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
      {iconRight !== undefined && <Icon name={iconRight} size={12} />}
      {disabled && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </button>
  )
}
