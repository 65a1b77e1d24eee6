import { useEffect } from 'react'
import { onSaved, useSession } from '../session/index.ts'
import { folderStore, getFolderBinding } from '../storage/index.ts'
import { loadLater } from '../ui/index.ts'

const loadReading = loadLater(() => import('./read-again.ts'))
const loadWriting = loadLater(() => import('./write-back.ts'))

/** Joins the open project with the folder that it was opened from: reads what has changed there, and saves back. */
export function useFolder(): void {
  const projectId = useSession((state) => state.project?.id)
  const readOnly = useSession((state) => state.readOnly)
  useEffect(() => {
    if (projectId === undefined || readOnly) return undefined
    let isCurrent = true
    void open(projectId, () => isCurrent)
    const stop = onSaved(() => void saveBack())
    return () => {
      isCurrent = false
      stop()
      folderStore.setState({ folder: undefined })
    }
  }, [projectId, readOnly])
}

async function open(projectId: string, isCurrent: () => boolean): Promise<void> {
  const binding = await getFolderBinding(projectId)
  if (binding === undefined) return
  const { handle, root, files } = binding
  const isAllowed = ((await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'granted') === 'granted'
  if (!isCurrent()) return
  folderStore.setState({
    folder: { projectId, handle, root, files: new Map(files), isAllowed, conflicts: [], failure: undefined },
  })
  if (!isAllowed) return
  const { readAgain } = await loadReading()
  await readAgain()
}

async function saveBack(): Promise<void> {
  if (folderStore.getState().folder === undefined) return
  const { writeBack } = await loadWriting()
  await writeBack()
}
