import { loadLater, showToast } from '../../ui/index.ts'
import type { FolderSource } from './folder-source.ts'
import type { SourceFile } from './read-drop.ts'

const loadImport = loadLater(() => import('./run-import.ts'))

/** Opens files and folders that were chosen or dropped, of any known kind, any number. Loaded when it is needed: a start page is light. */
export async function importFiles(files: readonly (SourceFile | FolderSource)[]): Promise<void> {
  if (files.length === 0) return
  try {
    const { runImport } = await loadImport()
    await runImport(files)
  } catch (error) {
    // Whatever was open is untouched; the person has to know that nothing came of it.
    showToast({ text: 'The import failed. Nothing that was open has changed.', tone: 'error' })
    throw error
  }
}
