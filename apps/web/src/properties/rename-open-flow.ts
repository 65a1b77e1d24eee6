import { navigate, renameFlow, sessionStore } from '../session/index.ts'
import type { OpenProject } from '../session/index.ts'
import { showToast } from '../ui/index.ts'

/** Renames the open flow's file and says what came along; the toast takes it back. Answers why not, as a sentence. */
export function renameOpenFlow(to: string): string | undefined {
  const { flowApiName: from, project } = sessionStore.getState()
  const renamed = renameFlow(to)
  if ('refusal' in renamed) return renamed.refusal.message
  if (project !== undefined) navigate({ page: 'flow', projectId: project.id, apiName: to }, { replace: true })
  const { followers } = renamed
  const along =
    followers.length === 0
      ? ''
      : ` ${followers.join(', ')} ${followers.length === 1 ? 'calls' : 'call'} it under the new name.`
  showToast({
    text: `The flow is ${to} now.${along}`,
    action: { label: 'Undo', onPress: () => takeBack(project, from, to) },
  })
  return undefined
}

/** Only while the flow is still open under that name: another project may have one of the same. */
function takeBack(before: OpenProject | undefined, from: string, to: string): void {
  const { project, flowApiName } = sessionStore.getState()
  if (project?.id === before?.id && flowApiName === to) renameOpenFlow(from)
}
