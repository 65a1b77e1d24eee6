import { useRef } from 'react'
import type { KeyboardEvent, ReactElement, RefObject } from 'react'
import { Icon } from '../icons/index.ts'
import type { IconName } from '../icons/index.ts'
import { useFocusInside, usePressOutside } from './Popover.tsx'
import { useAnchored } from './use-anchored.ts'
import type { Anchor, AnchorOptions } from './use-anchored.ts'

export interface MenuItem {
  readonly id: string
  readonly label: string
  readonly icon?: IconName
  /** Grey at the right, for example the key. */
  readonly hint?: string
  /** Why it can't be chosen now. */
  readonly disabledReason?: string | undefined
  /** A line above it. */
  readonly startsGroup?: boolean
  readonly checked?: boolean
  readonly onSelect: () => void
}

export interface MenuProps extends AnchorOptions {
  readonly anchor: RefObject<HTMLElement | null> | Anchor | null
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Render it only while it is open. */
  readonly onClose: () => void
}

/** A menu beside its anchor (a button or the point of a right click): arrows, Home, End, first letters, Esc, Tab. */
export function Menu({ anchor, label, items, onClose, ...options }: MenuProps): ReactElement {
  const box = useRef<HTMLDivElement>(null)
  // One row with a glyph keeps its room in all, so that the words stay in line.
  const hasGlyphs = items.some((item) => item.icon !== undefined || item.checked !== undefined)
  useAnchored(anchor, box, true, options)
  useFocusInside(box)
  usePressOutside(box, anchor, onClose)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation()
      if (event.key === 'Escape') event.preventDefault()
      onClose()
    } else {
      moveFocus(event, box.current)
    }
  }
  return (
    <div
      ref={box}
      popover="manual"
      role="menu"
      aria-label={label}
      className={`slds-dropdown menu ${hasGlyphs ? 'menu_glyphs' : ''}`}
      onKeyDown={onKeyDown}
      tabIndex={-1}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
          aria-checked={item.checked}
          aria-disabled={item.disabledReason === undefined ? undefined : true}
          title={item.disabledReason}
          tabIndex={-1}
          className={`menu-item ${item.startsGroup === true ? 'menu-item_group' : ''}`}
          onClick={() => {
            if (item.disabledReason !== undefined) return
            onClose()
            item.onSelect()
          }}
        >
          <span className="menu-item-icon">
            {item.checked === true && <Icon name="utility/check" size={14} />}
            {item.icon !== undefined && <Icon name={item.icon} size={14} />}
          </span>
          <span className="menu-item-label">{item.label}</span>
          {item.hint !== undefined && <kbd className="menu-item-hint">{item.hint}</kbd>}
        </button>
      ))}
    </div>
  )
}

function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const items = [...(box?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = nextIndex(event.key, at, items)
  if (next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  items[next]?.focus()
}

function nextIndex(key: string, at: number, items: readonly HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return (at + 1) % items.length
  if (key === 'ArrowUp') return (at - 1 + items.length) % items.length
  if (key === 'Home') return 0
  if (key === 'End') return items.length - 1
  if (key.length !== 1 || key === ' ') return undefined
  const found = items.findIndex(
    (item, index) => index > at && item.innerText.trim().toLowerCase().startsWith(key.toLowerCase()),
  )
  return found === -1 ? undefined : found
}
