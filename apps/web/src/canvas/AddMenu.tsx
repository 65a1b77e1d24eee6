import './add-menu.css'
import { exitsOf, viewOf, type ExitRef } from '@parley/flow'
import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react'
import { actionLooks } from '../actions/action-looks.ts'
import { elementLooks } from '../elements/element-looks.ts'
import { Icon, IconTile, type IconName, type TileTone } from '../icons/index.ts'
import { useSession } from '../session/index.ts'
import { Popover } from '../ui/Popover.tsx'
import { addMenuGroups, type AddMenuItem } from './add-menu-items.ts'
import { addElement } from './add-element.ts'
import { canvasStore, closeMenus, useCanvas } from './canvas-store.ts'
import { pasteAt } from './clipboard.ts'

/** The menu behind a `+`: what can be inserted at that place, searchable, plus Go To and Paste. */
export function AddMenu(): ReactElement | null {
  const open = useCanvas((state) => state.addMenu)
  return open ? <OpenAddMenu key={`${open.at.element}/${open.at.exit}`} {...open} /> : null
}

interface Offer extends AddMenuItem {
  readonly icon: IconName
  readonly tone: TileTone
  readonly searchOnly: boolean
  readonly press: (at: ExitRef) => void
}

function OpenAddMenu({ at, anchor }: { readonly at: ExitRef; readonly anchor: HTMLElement }): ReactElement {
  const [search, setSearch] = useState('')
  const [active, setActive] = useState(0)
  const listId = useId()
  const groups = useMemo(() => addMenuGroups(OFFERS, search), [search])
  const shown = groups.flatMap((group) => group.items)
  const press = (offer: Offer | undefined) => {
    if (!offer) return
    closeMenus()
    offer.press(at)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      setActive((active + step + shown.length) % Math.max(1, shown.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      press(shown[active])
    }
  }
  return (
    <Popover anchor={anchor} onClose={closeMenus} label="Add Element" className="add-menu">
      <div className="add-menu-search">
        <Icon name="utility/search" size={14} />
        <input
          type="search"
          role="combobox"
          className="slds-input"
          aria-label="Search elements"
          placeholder="Search…"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={shown[active] ? `${listId}-${shown[active].id}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          data-autofocus
          value={search}
          onChange={(event) => {
            setSearch(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="add-menu-list" role="listbox" id={listId} aria-label="Elements">
        {groups.map((group) => (
          <div key={group.name} role="group" aria-labelledby={`${listId}-${group.name}`}>
            <div className="add-menu-group" id={`${listId}-${group.name}`} role="presentation">
              {group.name}
            </div>
            {group.items.map((offer) => (
              <div
                key={offer.id}
                id={`${listId}-${offer.id}`}
                role="option"
                aria-selected={shown[active] === offer}
                aria-label={offer.label}
                aria-description={offer.description}
                className={`add-menu-item ${shown[active] === offer ? 'add-menu-item_active' : ''}`}
                onPointerMove={() => setActive(shown.indexOf(offer))}
                onClick={() => press(offer)}
              >
                <IconTile name={offer.icon} tone={offer.tone} size={24} />
                <span className="add-menu-text">
                  <span className="add-menu-label">{offer.label}</span>
                  <span className="add-menu-line">{offer.description}</span>
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      {shown.length === 0 && <p className="add-menu-none">Nothing here is called that.</p>}
      <Shortcuts at={at} />
    </Popover>
  )
}

function Shortcuts({ at }: { readonly at: ExitRef }): ReactElement | null {
  const document = useSession((state) => state.document)
  const copied = useCanvas((state) => state.clipboard?.names.length ?? 0)
  const view = document && viewOf(document)
  const element = view?.elementByName.get(at.element)
  const endsHere = element !== undefined && exitsOf(element).find((exit) => exit.id === at.exit)?.target === undefined
  const canConnect = endsHere && (view?.elements.length ?? 0) > 0
  if (!canConnect && copied === 0) return null
  return (
    <div className="add-menu-shortcuts">
      {canConnect && (
        <button
          type="button"
          className="menu-item"
          onClick={() => {
            closeMenus()
            canvasStore.setState({ connecting: at })
          }}
        >
          <Icon name="utility/link" size={14} />
          Connect to element
        </button>
      )}
      {copied > 0 && (
        <button
          type="button"
          className="menu-item"
          onClick={() => {
            closeMenus()
            pasteAt(at)
          }}
        >
          <Icon name="utility/paste" size={14} />
          {`Paste ${copied} Element${copied === 1 ? '' : 's'}`}
        </button>
      )}
    </div>
  )
}

const OFFERS: readonly Offer[] = [
  ...Object.entries(elementLooks).flatMap(([kind, { add }]) =>
    add ? [{ ...add, id: kind, searchOnly: false, press: (at: ExitRef) => addElement(at, add) }] : [],
  ),
  ...actionLooks.map((action) => ({
    id: action.actionName,
    group: 'Interaction' as const,
    label: action.label,
    description: action.description,
    icon: action.icon,
    tone: action.tone,
    searchOnly: true,
    press: (at: ExitRef) => addElement(at, { label: 'Action', create: action.create, firstField: 'label' }),
  })),
]
