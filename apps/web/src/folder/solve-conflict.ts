import { sessionStore } from '../session/index.ts'
import { changeFolder, folderStore, keepFolder } from '../storage/index.ts'
import type { FolderConflict } from '../storage/index.ts'
import { announce } from '../ui/index.ts'
import { takeText } from './take-text.ts'
import { allow, placeOf, write } from './write-back.ts'

/** Writes what is saved here over what somebody else has written. */
export async function keepMine({ path }: FolderConflict): Promise<void> {
  const { folder } = folderStore.getState()
  const text = sessionStore.getState().files.get(path)
  if (folder === undefined || text === undefined || !(await allow(folder))) return
  const failure = await write(folder, path, text)
  if (failure === undefined) await solved(folder.projectId, path, text)
  else changeFolder(folder.projectId, () => ({ failure }))
}

/** Goes on with what somebody else has written; Undo leads back where it is the open flow. */
export async function takeTheirs({ path, text }: FolderConflict): Promise<void> {
  const { folder } = folderStore.getState()
  if (folder === undefined || text === undefined) return
  const failure = await takeText(path, text)
  if (failure === undefined) await solved(folder.projectId, path, text)
  else
    changeFolder(folder.projectId, () => ({ failure: `${path} can’t be taken from ${folder.handle.name}: ${failure}` }))
}

async function solved(projectId: string, path: string, text: string): Promise<void> {
  changeFolder(projectId, (folder) => ({
    files: new Map(folder.files).set(path, { place: placeOf(folder, path), text }),
    conflicts: folder.conflicts.filter((conflict) => conflict.path !== path),
    failure: undefined,
  }))
  await keepFolder()
  announce('Saved')
}
