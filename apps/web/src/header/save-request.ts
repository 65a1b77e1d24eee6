import { createStore } from 'zustand/vanilla'
import { announce } from '../ui/announce.ts'
import { save, sessionStore } from '../session/index.ts'

/** Which name the dialog asks for; undefined while it is closed. */
export const saveRequest = createStore<{ readonly kind: 'first' | 'copy' | undefined }>(() => ({ kind: undefined }))

/** Saves; a flow that was never saved is asked for its label and API name first. */
export function saveOrAsk(): void {
  const { savedDocument, document, readOnly } = sessionStore.getState()
  if (document === undefined || readOnly) return
  if (savedDocument === undefined) {
    saveRequest.setState({ kind: 'first' })
  } else {
    save()
    announce('Saved')
  }
}

/** Asks for the name of a copy; the builder goes on with the copy. */
export function askToSaveAs(): void {
  if (sessionStore.getState().document !== undefined) saveRequest.setState({ kind: 'copy' })
}
