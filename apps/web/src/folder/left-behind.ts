import { changeFolder, folderStore, keepFolder } from '../storage/index.ts'
import { announce } from '../ui/index.ts'
import { deleteDiskFile, readDiskFile } from './disk-files.ts'
import { allow } from './write-back.ts'

/** Deletes a flow's file that the project has no more; not when somebody has changed it since. */
export async function deleteThere(path: string): Promise<void> {
  const { folder } = folderStore.getState()
  const known = folder?.files.get(path)
  if (folder === undefined || known === undefined || !(await allow(folder))) return
  const { projectId, handle } = folder
  const { place } = known
  const disk = await readDiskFile(handle, place)
  if (disk !== 'gone' && (disk === 'unreadable' || disk.text !== known.text)) {
    changeFolder(projectId, () => ({
      failure: `${place} was changed in ${handle.name} by somebody else, so it was not deleted.`,
    }))
    return
  }
  try {
    if (disk !== 'gone') await deleteDiskFile(handle, place)
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    changeFolder(projectId, () => ({ failure: `${place} could not be deleted in ${handle.name}: ${error.message}` }))
    return
  }
  await leaveThere(path)
  announce(`Deleted in ${handle.name}.`)
}

/** Lets the file be: it is no longer the project's. */
export async function leaveThere(path: string): Promise<void> {
  const { folder } = folderStore.getState()
  if (folder === undefined) return
  const files = new Map(folder.files)
  files.delete(path)
  changeFolder(folder.projectId, () => ({ files, failure: undefined }))
  await keepFolder()
}
