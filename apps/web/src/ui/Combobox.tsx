import { useCombobox } from 'downshift'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { Icon } from '../icons/index.ts'
import type { IconName } from '../icons/index.ts'
import { ComboboxList } from './ComboboxList.tsx'
import { filterOptions } from './combobox-option.ts'
import type { ComboboxOption } from './combobox-option.ts'
import { Field } from './Field.tsx'
import type { FieldProps } from './Field.tsx'
import { useAnchored } from './use-anchored.ts'

export interface ComboboxProps extends Omit<FieldProps, 'children'> {
  readonly options: readonly ComboboxOption[]
  /** Id of the chosen option; shown as a pill in the field. */
  readonly selected?: string | undefined
  /** What stands in the field when no option is chosen: free text, or a stored value that is no option. */
  readonly text?: string
  readonly onSelect: (option: ComboboxOption) => void
  /** Makes the field free text: called at each keystroke. Without it typing only searches. */
  readonly onText?: (text: string) => void
  /** Which part of the typed text searches the options; default: all of it. */
  readonly searchPart?: (typed: string) => string
  readonly onClear?: () => void
  readonly onBlur?: () => void
  /** The first row, above all options and never filtered: `New Resource`. */
  readonly action?: { readonly label: string; readonly icon?: IconName; readonly onSelect: () => void }
  /** One sentence where no option fits. */
  readonly empty?: string
  readonly placeholder?: string
  readonly disabled?: boolean | undefined
  readonly field?: string
  readonly autoFocus?: boolean
}

const ACTION = '$action'

/** A field that searches and chooses from a list; arrows, Enter, Esc, first row an action where given. */
export function Combobox(props: ComboboxProps): ReactElement {
  const { options, selected, text = '', onSelect, onText, onClear, onBlur, action, empty = 'Nothing found.' } = props
  const { placeholder, disabled, field, autoFocus } = props
  const { label, required, help, error, warning, hideLabel, aside, className } = props
  const [query, setQuery] = useState<string>()
  const control = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  const chosen = selected === undefined ? undefined : options.find((option) => option.id === selected)
  const shown = chosen?.label ?? text
  const found = filterOptions(options, props.searchPart?.(query ?? '') ?? query ?? '')
  const rows: readonly ComboboxOption[] =
    action === undefined ? found : [{ id: ACTION, label: action.label, icon: action.icon ?? 'utility/add' }, ...found]

  const combobox = useCombobox<ComboboxOption>({
    id,
    items: [...rows],
    itemToString: (option) => option?.label ?? '',
    selectedItem: null,
    inputValue: query ?? shown,
    // While somebody searches, Enter takes the best hit; in free text it takes what was typed.
    defaultHighlightedIndex: query === undefined || query === '' || onText !== undefined ? -1 : firstHit(rows),
    stateReducer: (state, { type, changes }) =>
      // Leaving the field must not choose what merely was highlighted.
      type === useCombobox.stateChangeTypes.InputBlur
        ? { ...state, isOpen: false, highlightedIndex: -1, selectedItem: null }
        : changes,
    onSelectedItemChange: ({ selectedItem }) => {
      setQuery(undefined)
      if (selectedItem?.id === ACTION) action?.onSelect()
      else if (selectedItem) onSelect(selectedItem)
    },
  })
  // Somebody who types a literal is not searching: a list without a hit would only lie over the next field.
  const isOpen = combobox.isOpen && (onText === undefined || !query || found.length > 0)
  useAnchored(control, list, isOpen, { matchWidth: true })

  // The list keeps the focus in the field, so leaving the field is leaving it for good. Close at once: a list that
  // lived until the mouse button comes up could catch the click that was meant for what is under it.
  const leave = (): void => {
    combobox.closeMenu()
    setQuery(undefined)
    onBlur?.()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // An Esc that closes the list must not close the dialog around it as well.
    if (event.key === 'Escape' && isOpen) event.nativeEvent.stopPropagation()
    if (event.key === 'Escape' && isOpen) event.stopPropagation()
    if (event.key === 'Escape' && query !== undefined) setQuery(undefined)
  }

  return (
    <Field {...{ label, required, help, error, warning, hideLabel, aside, className }}>
      {({ labelId, id: controlId, ...aria }) => (
        <div className="combobox" ref={control}>
          {chosen?.icon !== undefined && query === undefined && (
            <Icon name={chosen.icon} size={14} className="combobox-icon" />
          )}
          <input
            {...combobox.getInputProps({
              ...aria,
              id: controlId,
              'aria-labelledby': labelId,
              disabled,
              placeholder,
              autoFocus,
              onBlur: leave,
              onKeyDown,
              onClick: (event) => event.currentTarget.select(),
              onChange: (event) => {
                setQuery(event.currentTarget.value)
                onText?.(event.currentTarget.value)
              },
            })}
            aria-expanded={isOpen}
            className={`slds-input combobox-input ${chosen === undefined ? '' : 'combobox-input_chosen'} ${chosen?.icon === undefined || query !== undefined ? '' : 'combobox-input_icon'}`}
            data-field={field}
            spellCheck={false}
          />
          {onClear !== undefined && (chosen !== undefined || text !== '') && disabled !== true ? (
            <button
              type="button"
              className="slds-button slds-button_icon combobox-clear"
              aria-label="Clear field"
              aria-describedby={labelId}
              onClick={() => {
                setQuery(undefined)
                onClear()
              }}
            >
              <Icon name="utility/clear" size={14} />
            </button>
          ) : (
            <Icon
              name={onText === undefined ? 'utility/chevrondown' : 'utility/search'}
              size={12}
              className="combobox-chevron"
            />
          )}
          <ComboboxList
            rows={rows}
            selected={selected}
            open={isOpen}
            highlighted={combobox.highlightedIndex}
            empty={found.length === 0 ? empty : undefined}
            hasAction={action !== undefined}
            menuProps={combobox.getMenuProps({
              ref: list,
              'aria-label': 'Options',
              onMouseDown: (event) => event.preventDefault(),
            })}
            itemProps={(option, index) => combobox.getItemProps({ item: option, index })}
          />
        </div>
      )}
    </Field>
  )
}

function firstHit(rows: readonly ComboboxOption[]): number {
  return rows.findIndex((row) => row.id !== ACTION)
}
