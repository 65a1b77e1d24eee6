import { sessionStore } from '../session/index.ts'
import { putProject } from './projects.ts'
import { storeSession } from './store-session.ts'
import type { StoredProject } from './stored-project.ts'

export interface Autosave {
  /** Writes what is pending; resolves when it is written. */
  readonly flush: () => Promise<void>
  /** Writes what is pending and stops watching. */
  readonly stop: () => Promise<void>
}

/** A pause in typing; what a killed tab can lose at most. */
const PAUSE_MS = 300

/** Keeps the working copy of the open flow in the browser, so that a reload or a killed tab loses nothing. */
export function startAutosave(project: StoredProject): Autosave {
  let kept = project
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = async (): Promise<void> => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    const session = sessionStore.getState()
    if (session.project?.id !== kept.id) return
    kept = storeSession(kept, session, Date.now())
    await putProject(kept)
  }
  const unsubscribe = sessionStore.subscribe((now, before) => {
    const same =
      now.document === before.document &&
      now.files === before.files &&
      now.versions === before.versions &&
      now.flowPath === before.flowPath
    if (same || now.readOnly || now.project?.id !== kept.id) return
    clearTimeout(timer)
    // What is saved or has come in stays: a page that is left right after must not take it back.
    const isSave = now.savedDocument !== before.savedDocument || now.files !== before.files
    timer = setTimeout(() => void flush(), isSave ? 0 : PAUSE_MS)
  })
  // The last moments in which a page surely still runs; `unload` is not one of them.
  const onHide = (): void => void flush()
  document.addEventListener('visibilitychange', onHide)
  addEventListener('pagehide', onHide)
  return {
    flush,
    stop: async () => {
      unsubscribe()
      document.removeEventListener('visibilitychange', onHide)
      removeEventListener('pagehide', onHide)
      await flush()
    },
  }
}
