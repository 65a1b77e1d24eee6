import { createStore } from 'zustand/vanilla'

/** Whether the list of keys is open: asked for by the Help menu and by `?`. */
export const shortcutsOpen = createStore<{ readonly open: boolean }>(() => ({ open: false }))

export function setShortcutsOpen(open: boolean): void {
  shortcutsOpen.setState({ open })
}
