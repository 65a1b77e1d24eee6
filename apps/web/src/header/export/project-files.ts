import { writeFlow } from '@parley/flow'
import { sessionStore } from '../../session/index.ts'
import { loadProject } from '../../storage/index.ts'

/** The open project's files with every flow as it was left, saved or not; none when nothing is open. */
export async function projectFiles(): Promise<ReadonlyMap<string, string>> {
  const { project, files, document, flowPath } = sessionStore.getState()
  if (project === undefined || document === undefined) return new Map()
  // Working copies of the project's other flows; the open one's may be newer than what is stored.
  const stored = await loadProject(project.id)
  return new Map([...files, ...(stored?.drafts ?? []), [flowPath, writeFlow(document)]])
}
