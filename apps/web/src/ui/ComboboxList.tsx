import { useId } from 'react'
import type { HTMLAttributes, ReactElement } from 'react'
import { Icon } from '../icons/index.ts'
import { groupOptions } from './combobox-option.ts'
import type { ComboboxOption } from './combobox-option.ts'

export interface ComboboxListProps {
  readonly rows: readonly ComboboxOption[]
  readonly selected: string | undefined
  readonly open: boolean
  readonly highlighted: number
  /** Said below the rows when no option fits. */
  readonly empty: string | undefined
  /** The first row is an action, apart from the options. */
  readonly hasAction: boolean
  readonly menuProps: HTMLAttributes<HTMLDivElement>
  readonly itemProps: (option: ComboboxOption, index: number) => HTMLAttributes<HTMLDivElement>
}

/** More rows than this cost time and nobody scrolls through them; typing narrows. */
const MAX_ROWS = 200

/** The list of a combobox, in the browser's top layer. It stays in the page while closed, as its field refers to it. */
export function ComboboxList(props: ComboboxListProps): ReactElement {
  const { rows, selected, open, highlighted, empty, hasAction, menuProps, itemProps } = props
  const id = useId()
  const [action] = hasAction ? rows : []
  const options = hasAction ? rows.slice(1) : rows
  const visible = options.slice(0, MAX_ROWS)
  const row = (option: ComboboxOption, index: number): ReactElement => (
    <div
      key={option.id}
      {...itemProps(option, index)}
      aria-selected={option.id === selected}
      className={`combobox-row ${index === highlighted ? 'is-highlighted' : ''} ${option.id === selected ? 'is-chosen' : ''}`}
    >
      <span className="combobox-row-icon">
        {option.id === selected ? (
          <Icon name="utility/check" size={14} />
        ) : (
          option.icon !== undefined && <Icon name={option.icon} size={14} />
        )}
      </span>
      <span className="combobox-row-text">
        <span className="combobox-row-label">{option.label}</span>
        {option.description !== undefined && <span className="combobox-row-line">{option.description}</span>}
      </span>
      {option.detail !== undefined && <span className="combobox-row-detail">{option.detail}</span>}
    </div>
  )
  return (
    <div {...menuProps} popover="manual" className="slds-dropdown combobox-list">
      {open && (
        <>
          {action !== undefined && row(action, 0)}
          {groupOptions(visible, hasAction ? 1 : 0).map((group, number) =>
            group.heading === undefined ? (
              group.options.map(({ option, index }) => row(option, index))
            ) : (
              <div key={group.heading} role="group" aria-labelledby={`${id}-${String(number)}`}>
                <div className="combobox-heading" id={`${id}-${String(number)}`} role="presentation">
                  {group.heading}
                </div>
                {group.options.map(({ option, index }) => row(option, index))}
              </div>
            ),
          )}
          {empty !== undefined && (
            <div className="combobox-empty" role="presentation">
              {empty}
            </div>
          )}
          {options.length > MAX_ROWS && (
            <div className="combobox-empty" role="presentation">
              {options.length - MAX_ROWS} more. Type to narrow.
            </div>
          )}
        </>
      )}
    </div>
  )
}
