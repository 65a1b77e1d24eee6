import { putVersionBack, sessionStore } from '../session/index.ts'
import type { FlowVersion } from '../session/index.ts'
import { showToast } from '../ui/index.ts'

/** Says that a version of the open flow was deleted; Undo works as long as that flow is open. */
export function tellDeleted(deleted: FlowVersion): void {
  const { project, flowPath } = sessionStore.getState()
  showToast({
    text: `Version ${String(deleted.number)} deleted.`,
    action: {
      label: 'Undo',
      onPress: () => {
        const now = sessionStore.getState()
        if (now.project?.id === project?.id && now.flowPath === flowPath) putVersionBack(deleted)
      },
    },
  })
}
