import { isDirty, sessionStore } from '../session/index.ts'
import { changeFolder, folderStore, keepFolder } from '../storage/index.ts'
import type { FolderFile } from '../storage/index.ts'
import { showToast } from '../ui/index.ts'
import { readDiskFile } from './disk-files.ts'
import { takeText } from './take-text.ts'

/**
 * Takes over what others have changed in the open project's folder, as far as nobody has changed it here. Records are left
 * alone: they are in the org already. What was changed in both places is a conflict at the next Save.
 */
export async function readAgain(): Promise<void> {
  const { folder } = folderStore.getState()
  if (folder === undefined) return
  const { projectId, handle } = folder
  const taken = new Map<string, FolderFile>()
  for (const [path, { place, text }] of folder.files) {
    if (path.startsWith('data/')) continue
    const disk = await readDiskFile(handle, place)
    const state = sessionStore.getState()
    const { project, files, drafts, flowPath, readOnly } = state
    if (project?.id !== projectId || readOnly) return
    const isChangedHere = files.get(path) !== text || drafts.has(path) || (path === flowPath && isDirty(state))
    // A file that is gone may never have been in the folder: the starter project's are not.
    if (isChangedHere || disk === 'gone' || disk === 'unreadable' || disk.text === text) continue
    if ((await takeText(path, disk.text)) === undefined) taken.set(path, { place, text: disk.text })
  }
  if (taken.size === 0) return
  changeFolder(projectId, ({ files }) => ({ files: new Map([...files, ...taken]) }))
  await keepFolder()
  const [first = ''] = taken.keys()
  const what = taken.size === 1 ? first.slice(first.lastIndexOf('/') + 1) : `${String(taken.size)} files`
  showToast({ text: `${what} changed in ${handle.name}, so ${taken.size === 1 ? 'it was' : 'they were'} read again.` })
}
