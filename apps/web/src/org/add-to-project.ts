import type { FileProblem } from '@parley/engine'
import { addFiles, sessionStore, setCheckContext } from '../session/index.ts'
import { keepOrg } from './keep-org.ts'
import { orgClient } from './org-client.ts'
import { orgChanged } from './org-queries.ts'

/** Puts files into the open project and its org; with any problem nothing is changed. */
export async function addToProject(added: ReadonlyMap<string, string>): Promise<readonly FileProblem[]> {
  const { project, files } = sessionStore.getState()
  if (project === undefined || added.size === 0) return []
  const { context, problems } = await orgClient().addFiles({
    projectId: project.id,
    files: new Map([...files, ...added]),
    added: [...added.keys()],
  })
  if (problems.length > 0 || sessionStore.getState().project?.id !== project.id) return problems
  addFiles(added)
  setCheckContext(context)
  await orgChanged()
  await keepOrg()
  return []
}
