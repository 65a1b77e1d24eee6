import { useEffect } from 'react'
import { endMerge } from '../session/index.ts'
import { shortcutFor } from './shortcuts.ts'
import type { KeyPlace } from './shortcuts.ts'

/** Handles the keys of the builder, wherever the focus is, except where a dialog is open. */
export function useShortcuts(): void {
  useEffect(() => {
    let before: { readonly key: string; readonly at: number } | undefined
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]') !== null) return
      const { key, shiftKey: shift, altKey: alt } = event
      const ctrl = event.ctrlKey || event.metaKey
      const isInRow = before !== undefined && event.timeStamp - before.at < IN_A_ROW_MS
      const press = { key, ctrl, shift, alt, before: isInRow ? before?.key : undefined }
      before = ctrl || alt ? undefined : { key: key.toLowerCase(), at: event.timeStamp }
      const shortcut = shortcutFor(press, placeOf(event.target))
      if (shortcut?.run === undefined) return
      event.preventDefault()
      commitField(event.target)
      shortcut.run()
    }
    addEventListener('keydown', onKeyDown)
    // Leaving a field ends its undo step.
    addEventListener('focusout', endMerge)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('focusout', endMerge)
    }
  }, [])
}

/** How long the second of two keys in a row may take. */
const IN_A_ROW_MS = 1_000

const TYPES_NOTHING = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'file', 'range'])

function placeOf(target: EventTarget | null): KeyPlace {
  if (!isField(target)) return 'page'
  const panel = target.closest('[data-edits=flow]')
  const isDraft = target.closest('[role=dialog]') !== null
  return panel === null || isDraft ? 'field' : 'flowField'
}

function isField(target: EventTarget | null): target is HTMLElement {
  if (target instanceof HTMLInputElement) return !TYPES_NOTHING.has(target.type)
  if (!(target instanceof HTMLElement)) return false
  // A list box or menu takes letters to jump to its rows.
  return target.matches('textarea, select, [contenteditable=true], [role=listbox], [role^=menuitem]')
}

// Some fields commit when they are left (an API name renames everywhere): what was typed counts for Save, too.
function commitField(target: EventTarget | null): void {
  if (!isField(target) || document.activeElement !== target) return
  target.blur()
  target.focus({ preventScroll: true })
}
