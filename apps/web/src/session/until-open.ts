import { sessionStore } from './session-store.ts'
import type { SessionState } from './session-state.ts'

/** Resolves when the flow that the address names is open in the session. */
export function untilOpen(projectId: string, apiName: string): Promise<void> {
  const isOpen = ({ project, flowApiName, document }: SessionState): boolean =>
    project?.id === projectId && flowApiName === apiName && document !== undefined
  if (isOpen(sessionStore.getState())) return Promise.resolve()
  return new Promise((resolve) => {
    const stop = sessionStore.subscribe((state) => {
      if (!isOpen(state)) return
      stop()
      resolve()
    })
  })
}
