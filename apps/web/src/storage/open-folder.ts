import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { useSession } from '../session/index.ts'
import { putFolderBinding } from './folder-binding.ts'
import type { FolderFile } from './folder-binding.ts'

/** The folder that the open project is saved to. */
export interface OpenFolder {
  readonly projectId: string
  readonly handle: FileSystemDirectoryHandle
  readonly root: string
  /** Path in the project → the file as the folder had it last. */
  readonly files: ReadonlyMap<string, FolderFile>
  /** Whether the browser lets us write; after a reload it wants to be asked again. */
  readonly isAllowed: boolean
  /** Files that somebody else has changed since. */
  readonly conflicts: readonly FolderConflict[]
  /** What went wrong with the last Save, as a sentence. */
  readonly failure: string | undefined
}

export interface FolderConflict {
  /** Path in the project. */
  readonly path: string
  /** What the folder has now; undefined when the file is gone or is no text. */
  readonly text: string | undefined
}

/** Undefined while the open project is in the browser only. */
export const folderStore = createStore<{ readonly folder: OpenFolder | undefined }>(() => ({ folder: undefined }))

/** The folder of the project that is being opened, as soon as it is known. */
export function untilFolder(projectId: string): Promise<OpenFolder> {
  const { folder } = folderStore.getState()
  if (folder?.projectId === projectId) return Promise.resolve(folder)
  return new Promise((resolve) => {
    const stop = folderStore.subscribe((state) => {
      if (state.folder?.projectId !== projectId) return
      stop()
      resolve(state.folder)
    })
  })
}

export function changeFolder(projectId: string, change: (folder: OpenFolder) => Partial<OpenFolder>): void {
  const { folder } = folderStore.getState()
  if (folder?.projectId === projectId) folderStore.setState({ folder: { ...folder, ...change(folder) } })
}

/** Puts what is known of the folder's files into storage. */
export async function keepFolder(): Promise<void> {
  const { folder } = folderStore.getState()
  if (folder === undefined) return
  const { projectId, handle, root, files } = folder
  await putFolderBinding(projectId, { handle, root, files: [...files] })
}

export function useOpenFolder(): OpenFolder | undefined {
  return useStore(folderStore, (state) => state.folder)
}

/** Whether files of the open project are not in its folder as they were saved here. */
export function useHasUnwritten(): boolean {
  const folder = useOpenFolder()
  const files = useSession((state) => state.files)
  const projectId = useSession((state) => state.project?.id)
  return folder !== undefined && folder.projectId === projectId && unwritten(folder, files).length > 0
}

/** Paths in the project of the files that differ from those in the folder. */
export function unwritten(folder: Pick<OpenFolder, 'files'>, files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([path, text]) => (folder.files.get(path)?.text === text ? [] : [path]))
}

/**
 * Paths of flows that the folder has and the project has no more: they were deleted here, or got another name. Not where
 * only the case has changed: on Windows and macOS both names are one file.
 */
export function leftBehind(folder: Pick<OpenFolder, 'files'>, files: ReadonlyMap<string, string>): readonly string[] {
  const present = new Set([...files.keys()].map((path) => (folder.files.get(path)?.place ?? path).toLowerCase()))
  return [...folder.files].flatMap(([path, { place }]) =>
    path.endsWith('.flow-meta.xml') && !files.has(path) && !present.has(place.toLowerCase()) ? [path] : [],
  )
}
