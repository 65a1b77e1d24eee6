import { createStore } from 'zustand/vanilla'
import { save, sessionStore, tellSaved, versionsOf } from '../session/index.ts'
import { announce } from '../ui/announce.ts'
import { showToast } from '../ui/toast.ts'

/** What the dialog is asked for: the names of a flow that was never saved, or of a copy or version. */
export interface SaveRequest {
  readonly kind: 'first' | 'as'
  /** What is to be done once it is saved. */
  readonly onSaved?: () => void
}

export const saveRequest = createStore<{ readonly asked: SaveRequest | undefined }>(() => ({ asked: undefined }))

/** Saves; a flow that was never saved is asked for its label and API name first. */
export function saveOrAsk(): void {
  const state = sessionStore.getState()
  if (state.document === undefined || state.readOnly) return
  if (state.savedDocument === undefined) {
    saveRequest.setState({ asked: { kind: 'first' } })
    return
  }
  const { open } = versionsOf(state)
  const { newVersion, refusal } = save()
  if (refusal !== undefined) {
    showToast({ text: refusal.message, tone: 'error' })
    return
  }
  if (newVersion === undefined) announce('Saved')
  else
    showToast({
      text: `Saved as version ${String(newVersion)}. Version ${String(open)} is active and stays as it was.`,
    })
  tellSaved()
}

/** Asks how and under which name to save; the builder goes on with what was saved. */
export function askToSaveAs(): void {
  if (sessionStore.getState().document !== undefined) saveRequest.setState({ asked: { kind: 'as' } })
}
