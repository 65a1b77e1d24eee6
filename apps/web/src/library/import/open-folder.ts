import { navigate, sessionStore, untilOpen } from '../../session/index.ts'
import { changeFolder, getFolderBinding, keepFolder, listProjects, untilFolder } from '../../storage/index.ts'
import type { StoredProject } from '../../storage/index.ts'
import { createImportProject } from './create-import-project.ts'
import { folderFiles } from './folder-files.ts'
import { folderOfHandle } from './folder-source.ts'
import type { Drop, DroppedFile } from './read-drop.ts'
import { readFolder } from './read-folder.ts'
import { isSurelyOurs, readTree } from './read-tree.ts'
import { importFailures } from './report-store.ts'
import { finishImport, joinProject } from './run-import.ts'

/** Opens a folder of the disk as a project that is saved back to it; one that is open in this browser already goes on. */
export async function openFolder(handle: FileSystemDirectoryHandle): Promise<void> {
  const known = await projectOf(handle)
  const drop = await readProjectFolder(handle)
  if (known !== undefined) {
    await goOn(known, drop)
    return
  }
  if (drop.files.length === 0) {
    const nothing = { file: handle.name, message: 'There is neither an SFDX project nor a flow in this folder.' }
    importFailures.setState(drop.failures.length > 0 ? drop.failures : [nothing], true)
    return
  }
  await finishImport(drop, await createImportProject(drop, handle))
}

/** Opens a project again, with the files that have come into its folder since. */
async function goOn({ id, flows }: StoredProject, drop: Drop): Promise<void> {
  const [flow] = flows.toSorted((a, b) => b.changedAt - a.changedAt)
  if (flow === undefined) return
  navigate({ page: 'flow', projectId: id, apiName: flow.apiName })
  await untilOpen(id, flow.apiName)
  if (sessionStore.getState().readOnly) return
  const folder = await untilFolder(id)
  const places = new Set([...folder.files.values()].map(({ place }) => place))
  const come = { ...drop, files: drop.files.filter(({ place = '' }) => !places.has(place)), failures: [] }
  if (come.files.length === 0) return
  const begun = await joinProject(id, come, { keepPaths: true })
  const { files, places: placed } = begun.placed
  changeFolder(id, (now) => ({ files: new Map([...now.files, ...folderFiles(come, placed, files)]) }))
  await keepFolder()
  await finishImport(come, begun)
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
