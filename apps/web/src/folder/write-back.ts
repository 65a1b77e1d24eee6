import { sessionStore } from '../session/index.ts'
import { changeFolder, folderStore, keepFolder, unwritten } from '../storage/index.ts'
import type { FolderConflict, FolderFile, OpenFolder } from '../storage/index.ts'
import { announce } from '../ui/index.ts'
import { readDiskFile, writeDiskFile } from './disk-files.ts'

// One save at a time: two would compare with what the other is just writing.
let last: Promise<unknown> = Promise.resolve()

/** Writes the saved files that differ back into the open project's folder. What it can't do stays unsaved and is told. */
export function writeBack(): Promise<void> {
  const next = last.then(writeAll)
  last = next.catch(() => undefined)
  return next
}

async function writeAll(): Promise<void> {
  const { folder } = folderStore.getState()
  const { project, files, readOnly } = sessionStore.getState()
  if (folder === undefined || folder.projectId !== project?.id || readOnly) return
  const paths = unwritten(folder, files)
  if (paths.length === 0 || !(await allow(folder))) return
  const written = new Map<string, FolderFile>()
  const conflicts: FolderConflict[] = []
  let failure: string | undefined
  for (const path of paths) {
    const text = files.get(path) ?? ''
    const conflict = await conflictOf(folder, path, text)
    const fault = conflict === undefined ? await write(folder, path, text) : undefined
    failure ??= fault
    if (conflict !== undefined) conflicts.push(conflict)
    else if (fault === undefined) written.set(path, { place: placeOf(folder, path), text })
  }
  changeFolder(folder.projectId, (now) => ({ files: new Map([...now.files, ...written]), conflicts, failure }))
  await keepFolder()
  if (written.size > 0) announce(`Saved to ${folder.handle.name}.`)
}

/** Asks for leave to write, as long as somebody's press of a key or button allows to ask. */
export async function allow({ handle, projectId }: OpenFolder): Promise<boolean> {
  const isAllowed = await mayWrite(handle)
  changeFolder(projectId, () => ({ isAllowed }))
  if (!isAllowed) announce(`Saving to ${handle.name} is not allowed.`)
  return isAllowed
}

async function mayWrite(handle: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    return ((await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'
  } catch (error) {
    // Too long after the press of a button or key: the bar has a button for it.
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Somebody else's change of the file since it was read or written here; undefined when it may be written. */
async function conflictOf(folder: OpenFolder, path: string, text: string): Promise<FolderConflict | undefined> {
  const disk = await readDiskFile(folder.handle, placeOf(folder, path))
  if (disk === 'unreadable') return { path, text: undefined }
  const now = disk === 'gone' ? undefined : disk.text
  return now === text || now === folder.files.get(path)?.text ? undefined : { path, text: now }
}

/** Writes one file. Answers a sentence about what went wrong. */
export async function write(folder: OpenFolder, path: string, text: string): Promise<string | undefined> {
  const place = placeOf(folder, path)
  try {
    await writeDiskFile(folder.handle, place, text)
    return undefined
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return `${place} could not be written to ${folder.handle.name}: ${error.message}`
  }
}

/** Where in the folder a file of the project lies. */
export function placeOf({ files, root }: OpenFolder, path: string): string {
  return files.get(path)?.place ?? root + path
}
