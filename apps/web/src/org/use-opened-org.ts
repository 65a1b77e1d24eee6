import { useEffect } from 'react'
import { sessionStore, setCheckContext, useSession } from '../session/index.ts'
import { getValue } from '../storage/index.ts'
import { showToast } from '../ui/index.ts'
import { keepOrg } from './keep-org.ts'
import { orgClient } from './org-client.ts'
import { ORG, orgChanged, orgQueries } from './org-queries.ts'
import { showNobody } from './shown-person.ts'

/** Opens the org of the open project, as it was left, and tells the checks what is in it. */
export function useOpenedOrg(): void {
  const projectId = useSession((state) => state.project?.id)
  // A tab that takes the project over finds the org as the other tab left it.
  const readOnly = useSession((state) => state.readOnly)
  useEffect(() => {
    if (projectId === undefined) return undefined
    let isCurrent = true
    void openOrg(projectId, () => isCurrent)
    return () => {
      isCurrent = false
    }
  }, [projectId, readOnly])
  // Ids repeat from project to project: somebody of this one must not stand for somebody of the next.
  useEffect(() => showNobody, [projectId])
}

async function openOrg(projectId: string, isCurrent: () => boolean): Promise<void> {
  const { files, project } = sessionStore.getState()
  const snapshot = await getValue('orgs', projectId)
  if (!isCurrent()) return
  const { context, problems } = await orgClient().openProject(
    { id: projectId, name: project?.name ?? '', files },
    snapshot,
  )
  if (!isCurrent()) return
  // Answers about the org of the project before must not pass for this one's: the context comes when they are gone.
  orgQueries.removeQueries({ queryKey: [ORG], type: 'inactive' })
  await orgChanged()
  if (!isCurrent()) return
  setCheckContext(context)
  await keepOrg()
  const [first] = problems
  if (first !== undefined) {
    const place =
      first.file === undefined ? '' : `${first.file}${first.line === undefined ? '' : `:${String(first.line)}`}: `
    const more = problems.length > 1 ? ` (and ${String(problems.length - 1)} more)` : ''
    showToast({ text: `${place}${first.message}${more}`, tone: 'warning' })
  }
}
