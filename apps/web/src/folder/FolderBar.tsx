import { useRef } from 'react'
import type { ReactElement } from 'react'
import { useHasUnwritten, useOpenFolder } from '../storage/index.ts'
import { onDemand } from '../ui/index.ts'
import { useFolder } from './use-folder.ts'

// Most projects are in the browser only, and need nothing of this.
const FolderNotice = onDemand(async () => (await import('./FolderNotice.tsx')).FolderNotice)

/** Joins the open project with its folder, and says what stands between them. Empty while all is well. */
export function FolderBar(): ReactElement {
  useFolder()
  const folder = useOpenFolder()
  const hasUnwritten = useHasUnwritten()
  const box = useRef<HTMLDivElement>(null)
  // A pressed button is gone when it has done its work; Tab goes on from where it was.
  const act = async (work: Promise<void>): Promise<void> => {
    await work
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }
  return (
    <div ref={box} role="status" tabIndex={-1}>
      {folder !== undefined && (
        <FolderNotice folder={folder} hasUnwritten={hasUnwritten} act={(work) => void act(work)} />
      )}
    </div>
  )
}
