import { navigate } from '../../session/index.ts'
import { getFolderBinding, listProjects } from '../../storage/index.ts'
import type { StoredProject } from '../../storage/index.ts'
import { createImportProject } from './create-import-project.ts'
import { folderOfHandle } from './folder-source.ts'
import type { Drop, DroppedFile } from './read-drop.ts'
import { readFolder } from './read-folder.ts'
import { isSurelyOurs, readTree } from './read-tree.ts'
import { importFailures } from './report-store.ts'
import { finishImport } from './run-import.ts'

/** Opens a folder of the disk as a project that is saved back to it; one that is open in this browser already goes on. */
export async function openFolder(handle: FileSystemDirectoryHandle): Promise<void> {
  const known = await projectOf(handle)
  if (known !== undefined) {
    const [flow] = known.flows.toSorted((a, b) => b.changedAt - a.changedAt)
    if (flow !== undefined) navigate({ page: 'flow', projectId: known.id, apiName: flow.apiName })
    return
  }
  const drop = await readProjectFolder(handle)
  if (drop.files.length === 0) {
    const nothing = { file: handle.name, message: 'There is neither an SFDX project nor a flow in this folder.' }
    importFailures.setState(drop.failures.length > 0 ? drop.failures : [nothing], true)
    return
  }
  await finishImport(drop, await createImportProject(drop, handle))
}

/** The files of the project alone: what is read from here is written back here, so nothing is gathered from elsewhere. */
async function readProjectFolder(handle: FileSystemDirectoryHandle): Promise<Drop> {
  const drop = readTree(handle.name, await readFolder(folderOfHandle(handle), isSurelyOurs))
  const hasProject = drop.files.some(({ kind, path }) => kind === 'project' && path !== undefined)
  const isInside = ({ kind, path, place = '' }: DroppedFile): boolean =>
    hasProject ? path !== undefined && isAtHome(kind, path) : isAtHome(kind, place)
  return { ...drop, files: drop.files.filter(isInside) }
}

function isAtHome(kind: DroppedFile['kind'], path: string): boolean {
  return kind !== 'data' || path.startsWith('data/')
}

async function projectOf(handle: FileSystemDirectoryHandle): Promise<StoredProject | undefined> {
  for (const project of await listProjects()) {
    if (project.folder === undefined) continue
    const binding = await getFolderBinding(project.id)
    if (binding !== undefined && (await handle.isSameEntry(binding.handle))) return project
  }
  return undefined
}
