import { createStore } from 'zustand/vanilla'
import {
  activate,
  deactivate,
  planActivation,
  sessionStore,
  showProblems,
  tellSaved,
  versionsOf,
} from '../session/index.ts'
import { showToast } from '../ui/toast.ts'
import { saveRequest } from './save-request.ts'

/** The version that would be switched off; undefined while nothing is asked. */
export const activateRequest = createStore<{ readonly instead: number | undefined }>(() => ({ instead: undefined }))

/** Activates the open version. Errors are shown instead; a flow without a file is saved first; another active version is asked about. */
export function activateOrAsk(): void {
  const { readOnly, savedDocument } = sessionStore.getState()
  if (readOnly) return
  const { refusal, instead } = planActivation()
  if (refusal !== undefined) {
    showProblems('error')
    showToast({ text: refusal.message, tone: 'error' })
  } else if (savedDocument === undefined) {
    saveRequest.setState({ asked: { kind: 'first', onSaved: activateNow } })
  } else if (instead === undefined) {
    activateNow()
  } else {
    activateRequest.setState({ instead })
  }
}

/** Activates without asking, and says what that did. */
export function activateNow(): void {
  const { saves } = planActivation()
  activate()
  const { open } = versionsOf(sessionStore.getState())
  const saved = saves ? ' Unsaved changes were saved with it.' : ''
  showToast({ text: `Version ${String(open)} is active.${saved}`, tone: 'success' })
  tellSaved()
}

/** Switches the open version off. */
export function deactivateNow(): void {
  deactivate()
  const { open } = versionsOf(sessionStore.getState())
  showToast({ text: `Version ${String(open)} is inactive.` })
  tellSaved()
}
