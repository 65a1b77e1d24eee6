import { checkFlow, viewOf, writeFlow } from '@parley/flow'
import type { Refusal } from '@parley/flow'
import { contextOf } from './context-of.ts'
import { activeVersion, withoutActive, withStatus } from './flow-versions.ts'
import { isDirty } from './is-dirty.ts'
import { problemsStore } from './problems-store.ts'
import { save } from './save.ts'
import { historyWithStatus, versionsOf } from './save-version.ts'
import { sessionStore } from './session-store.ts'

/** What activating the open version comes to. */
export interface ActivationPlan {
  /** Why it can't be: the flow has errors. */
  readonly refusal?: Refusal
  /** Unsaved changes are saved with it. */
  readonly saves: boolean
  /** The version that is active now and will be no more. */
  readonly instead?: number
}

/** Looks at the open flow. Errors are judged as the platform does, whatever this project mutes. */
export function planActivation(): ActivationPlan {
  const state = sessionStore.getState()
  const { document, savedDocument } = state
  if (document === undefined) return { saves: false }
  const saves = isDirty(state)
  const errors = checkFlow(document, contextOf(state)).filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first !== undefined) {
    const { label } = viewOf(document).properties
    const count = errors.length === 1 ? 'an error' : `${String(errors.length)} errors`
    const isHidden = errors.length > problemsStore.getState().errors
    const hint = isHidden ? ' Errors that this project mutes count, too.' : ''
    const message = `${label} can’t be activated: it has ${count}. ${first.message}${hint}`
    return { saves, refusal: { code: 'activate/errors', message } }
  }
  const active = savedDocument && activeVersion(versionsOf(state), savedDocument)
  return { saves, ...(active !== undefined && { instead: active }) }
}

/** Makes the open version the active one, with its unsaved changes; the one that was becomes inactive. */
export function activate(): void {
  save()
  setStatus('Active')
}

/** Makes the open version inactive. Its unsaved changes stay unsaved. */
export function deactivate(): void {
  setStatus('Obsolete')
}

function setStatus(status: 'Active' | 'Obsolete'): void {
  const state = sessionStore.getState()
  const { document, savedDocument, flowPath, files, history } = state
  if (document === undefined || savedDocument === undefined) return
  const saved = withStatus(savedDocument, status)
  const versions = versionsOf(state)
  sessionStore.setState({
    document: document === savedDocument ? saved : withStatus(document, status),
    savedDocument: saved,
    files: new Map(files).set(flowPath, writeFlow(saved)),
    versions: new Map(state.versions).set(flowPath, status === 'Active' ? withoutActive(versions) : versions),
    history: historyWithStatus(history, status),
  })
}
