import { loadLater, showToast } from '../../ui/index.ts'
import type { MenuItem } from '../../ui/index.ts'

const loadOpening = loadLater(() => import('./open-folder.ts'))

/** Whether this browser lets people open a folder and write to it. */
export function canOpenFolders(): boolean {
  return window.showDirectoryPicker !== undefined
}

/** The menu item that opens a folder; none where that is not possible. */
export function folderItems(): readonly MenuItem[] {
  return canOpenFolders() ? [{ id: 'open-folder', label: 'Open folder…', onSelect: () => void pickFolder() }] : []
}

/** Asks for a folder and opens it as a project. What it takes to do so is loaded when it is needed. */
export async function pickFolder(): Promise<void> {
  const handle = await askForFolder()
  if (handle === undefined) return
  try {
    const { openFolder } = await loadOpening()
    await openFolder(handle)
  } catch (error) {
    showToast({ text: `${handle.name} could not be opened. Nothing that was open has changed.`, tone: 'error' })
    throw error
  }
}

async function askForFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await window.showDirectoryPicker?.({ id: 'parley', mode: 'readwrite' })
  } catch (error) {
    // Somebody changed their mind, or said no to writing.
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    throw error
  }
}
