import { createStore } from 'zustand/vanilla'

/** Whether the list of versions is open: asked for from the title bar and from the flow's properties. */
export const versionsOpen = createStore<{ readonly open: boolean }>(() => ({ open: false }))

export function setVersionsOpen(open: boolean): void {
  versionsOpen.setState({ open })
}
