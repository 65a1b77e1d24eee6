import { createStore } from 'zustand/vanilla'
import { sessionStore } from '../../session/index.ts'

/** Whether the dialog about exporting the project is open. */
export const exportRequest = createStore<{ readonly isOpen: boolean }>(() => ({ isOpen: false }))

/** Shows what an org would say to the project, with the button that exports it. */
export function askToExport(): void {
  if (sessionStore.getState().document !== undefined) exportRequest.setState({ isOpen: true })
}

export function closeExport(): void {
  exportRequest.setState({ isOpen: false })
}
