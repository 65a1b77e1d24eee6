import { useEffect } from 'react'
import { shortcutFor } from './shortcuts.ts'

/** Handles the keys of the builder, wherever the focus is, except where a dialog is open. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return
      const press = { key: event.key, ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey, alt: event.altKey }
      const shortcut = shortcutFor(press, isField(event.target))
      if (shortcut?.run === undefined) return
      event.preventDefault()
      shortcut.run()
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
}

const TYPES_NOTHING = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'file', 'range'])

function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !TYPES_NOTHING.has(target.type)
  if (!(target instanceof HTMLElement)) return false
  // A list box or menu takes letters to jump to its rows.
  return target.matches('textarea, select, [contenteditable=true], [role=listbox], [role^=menuitem]')
}
