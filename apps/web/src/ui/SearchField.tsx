import type { KeyboardEvent, ReactElement, Ref } from 'react'
import { Icon } from '../icons/index.ts'

export interface SearchFieldProps {
  /** Accessible name; no label is shown. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

/** A search box with its glyph; Esc empties it first. */
export function SearchField({
  label,
  value,
  onChange,
  onKeyDown,
  placeholder,
  autoFocus,
  ref,
}: SearchFieldProps): ReactElement {
  return (
    <div className="search-box">
      <Icon name="utility/search" size={14} className="search-box-icon" />
      <input
        ref={ref}
        type="search"
        className="slds-input"
        aria-label={label}
        placeholder={placeholder ?? label}
        autoFocus={autoFocus}
        data-autofocus={autoFocus === true ? '' : undefined}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.preventDefault()
            event.stopPropagation()
            onChange('')
          } else {
            onKeyDown?.(event)
          }
        }}
      />
    </div>
  )
}
