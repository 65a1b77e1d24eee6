import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isDirty } from './is-dirty.ts'
import { sessionStore } from './session-store.ts'
import { whenIdle } from './when-idle.ts'

/** Whether the open flow differs from its last Save, for the screen. Behind the keystroke: it has to write the whole flow. */
export const dirtyStore = createStore<{ readonly isDirty: boolean }>(() => ({ isDirty: false }))

export function useIsDirty(): boolean {
  return useStore(dirtyStore, (state) => state.isDirty)
}

/** Compares after each change. Returns the way out. */
export function watchDirty(): () => void {
  let cancel: (() => void) | undefined
  const compare = (): void => {
    cancel = undefined
    dirtyStore.setState({ isDirty: isDirty(sessionStore.getState()) })
  }
  const unsubscribe = sessionStore.subscribe((now, before) => {
    if (now.document === before.document && now.savedDocument === before.savedDocument) return
    // A save is seen at once.
    if (now.document === now.savedDocument) compare()
    else cancel ??= whenIdle(compare)
  })
  compare()
  return () => {
    unsubscribe()
    cancel?.()
  }
}
