import { useEffect, useState } from 'react'
import type { ReactElement } from 'react'
import { Icon } from '../../icons/index.ts'
import { folderOfEntry, isFolder } from './folder-source.ts'
import type { FolderSource } from './folder-source.ts'
import { importFiles } from './import-files.ts'
import type { SourceFile } from './read-drop.ts'

/** Makes the whole page take dropped files, and shows so while files are over it. */
export function DropArea(): ReactElement | null {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const onDragLeave = (event: DragEvent): void => {
      // Without a related target the pointer has left the window, not just an element.
      if (event.relatedTarget === null) setIsOver(false)
    }
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setIsOver(false)
      void importFiles([...(event.dataTransfer?.items ?? [])].flatMap(sourceOf))
    }
    addEventListener('dragover', onDragOver)
    addEventListener('dragleave', onDragLeave)
    addEventListener('drop', onDrop)
    return () => {
      removeEventListener('dragover', onDragOver)
      removeEventListener('dragleave', onDragLeave)
      removeEventListener('drop', onDrop)
    }
  }, [])
  if (!isOver) return null
  return (
    <div className="drop-area">
      <div className="drop-area-card">
        <Icon name="utility/upload" size={24} />
        <p>Drop flows, components, channels, data, a zip or a folder to open them</p>
      </div>
    </div>
  )
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true
}

/** What an item holds. It has to be asked at once: after the event it is empty. */
function sourceOf(item: DataTransferItem): readonly (SourceFile | FolderSource)[] {
  const entry = item.webkitGetAsEntry()
  if (entry !== null && isFolder(entry)) return [folderOfEntry(entry)]
  const file = item.getAsFile()
  return file === null ? [] : [file]
}
