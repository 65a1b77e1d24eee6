import { useVirtualizer } from '@tanstack/react-virtual'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactElement, ReactNode } from 'react'
import { Icon } from '../icons/index.ts'
import { filterOptions } from './combobox-option.ts'
import type { ComboboxOption } from './combobox-option.ts'

export interface MultiListboxProps {
  /** Accessible name of the listbox. */
  readonly label: string
  readonly required?: boolean
  /** All options, in the order to show; chosen ones come first when the list opens. */
  readonly options: readonly ComboboxOption[]
  readonly selected: ReadonlySet<string>
  readonly onChange: (selected: ReadonlySet<string>) => void
  /** Rows in view. Default 6. */
  readonly rows?: number
  /** Beside the search box: buttons such as `Pick one of each`. */
  readonly actions?: ReactNode
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly empty?: string
  readonly field?: string
}

const ROW_PX = 44

/** Search and choose several: arrows walk, Space or click chooses, Ctrl+A all that are shown, Home, End. */
export function MultiListbox(props: MultiListboxProps): ReactElement {
  const { label, required = false, options, selected, onChange, rows = 6, actions, help, error, field } = props
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const id = useId()
  const shown = filterOptions(options, query)
  const rowPx = ROW_PX * ((parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16)
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 6,
  })

  const toggle = (option: ComboboxOption | undefined): void => {
    if (option === undefined) return
    const next = new Set(selected)
    if (!next.delete(option.id)) next.add(option.id)
    onChange(next)
  }
  const go = (index: number): void => {
    const next = Math.min(shown.length - 1, Math.max(0, index))
    setActive(next)
    virtualizer.scrollToIndex(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + rows,
      PageUp: active - rows,
      Home: 0,
      End: shown.length - 1,
    }[event.key]
    if (next !== undefined) go(next)
    else if (event.key === ' ' || event.key === 'Enter') toggle(shown[active])
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      onChange(new Set([...selected, ...shown.map((option) => option.id)]))
    } else return
    event.preventDefault()
  }

  return (
    <div className="multi-listbox field">
      <div className="field-label-row">
        {required && (
          <span className="field-required" aria-hidden="true" title="Required">
            *
          </span>
        )}
        <span className="slds-form-element__label field-label" id={`${id}-label`}>
          {label}
        </span>
        <span className="field-aside">
          {selected.size} of {options.length}
        </span>
      </div>
      <div className="multi-listbox-bar">
        <div className="search-box">
          <Icon name="utility/search" size={14} className="search-box-icon" />
          <input
            type="search"
            className="slds-input"
            placeholder="Search"
            aria-label={`Search in ${label}`}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value)
              setActive(0)
            }}
          />
        </div>
        {actions}
      </div>
      <div
        ref={scroller}
        role="listbox"
        tabIndex={0}
        aria-multiselectable="true"
        aria-labelledby={`${id}-label`}
        aria-describedby={help === undefined && error === undefined ? undefined : `${id}-line`}
        aria-required={required || undefined}
        aria-activedescendant={shown[active] === undefined ? undefined : `${id}-${String(active)}`}
        data-field={field}
        className={`multi-listbox-list ${error === undefined ? '' : 'has-error'}`}
        style={{ height: `${String((rows * ROW_PX) / 16)}rem` }}
        onKeyDown={onKeyDown}
      >
        {shown.length === 0 && (
          // Text may stand in a listbox only as an option, so it is one that nobody can choose.
          <div role="option" aria-disabled="true" aria-selected="false" className="combobox-empty">
            {props.empty ?? 'Nobody here.'}
          </div>
        )}
        <div
          className="multi-listbox-all"
          style={{ height: `${String(virtualizer.getTotalSize())}px` }}
          role="presentation"
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const option = shown[index]
            if (option === undefined) return null
            const isChosen = selected.has(option.id)
            return (
              <div
                key={option.id}
                id={`${id}-${String(index)}`}
                role="option"
                aria-selected={isChosen}
                aria-setsize={shown.length}
                aria-posinset={index + 1}
                className={`multi-listbox-row ${index === active ? 'is-active' : ''}`}
                style={{ transform: `translateY(${String(start)}px)`, height: `${String(rowPx)}px` }}
                onClick={() => {
                  setActive(index)
                  toggle(option)
                }}
              >
                <span className={`tick-box ${isChosen ? 'is-ticked' : ''}`}>
                  {isChosen && <Icon name="utility/check" size={12} />}
                </span>
                <span className="combobox-row-text">
                  <span className="combobox-row-label">{option.label}</span>
                  {option.description !== undefined && <span className="combobox-row-line">{option.description}</span>}
                </span>
                {option.detail !== undefined && <span className="combobox-row-detail">{option.detail}</span>}
              </div>
            )
          })}
        </div>
      </div>
      {(help !== undefined || error !== undefined) && (
        <div className={`field-line ${error === undefined ? '' : 'field-error'}`} id={`${id}-line`}>
          {error ?? help}
        </div>
      )}
    </div>
  )
}
