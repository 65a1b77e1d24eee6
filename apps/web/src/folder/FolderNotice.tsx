import type { ReactElement } from 'react'
import { Icon } from '../icons/index.ts'
import { useSession } from '../session/index.ts'
import { leftBehind } from '../storage/index.ts'
import type { OpenFolder } from '../storage/index.ts'
import { Button } from '../ui/index.ts'
import { deleteThere, leaveThere } from './left-behind.ts'
import { readAgain } from './read-again.ts'
import { keepMine, takeTheirs } from './solve-conflict.ts'
import { allow, writeBack } from './write-back.ts'

export interface FolderNoticeProps {
  readonly folder: OpenFolder
  readonly hasUnwritten: boolean
  /** Does what a button is for. */
  readonly act: (work: Promise<void>) => void
}

/** One thing at a time that stands between project and folder, with its buttons; nothing while all is well. */
export function FolderNotice({ folder, hasUnwritten, act }: FolderNoticeProps): ReactElement | null {
  const { handle, isAllowed, conflicts, failure } = folder
  const files = useSession((state) => state.files)
  const [conflict] = conflicts
  const [left] = leftBehind(folder, files)
  if (!isAllowed) {
    return (
      <div className="frame-bar">
        <Icon name="utility/info" />
        <span>Changes stay in this browser until you allow saving to {handle.name}.</span>
        <Button size="small" onClick={() => act(allowAndSave(folder, hasUnwritten))}>
          Allow saving to {handle.name}
        </Button>
      </div>
    )
  }
  if (conflict !== undefined) {
    const file = conflict.path.slice(conflict.path.lastIndexOf('/') + 1)
    return (
      <div className="frame-bar frame-bar_warning">
        <Icon name="utility/warning" />
        <span>
          {conflict.text === undefined
            ? `${file} is gone from ${handle.name} or can’t be read any more. It was not saved there.`
            : `${file} was changed in ${handle.name} by somebody else. It was not saved there.`}
        </span>
        <Button size="small" onClick={() => act(keepMine(conflict))}>
          Keep mine
        </Button>
        {conflict.text !== undefined && (
          <Button size="small" onClick={() => act(takeTheirs(conflict))}>
            Take the file’s
          </Button>
        )}
      </div>
    )
  }
  if (failure !== undefined) {
    return (
      <div className="frame-bar frame-bar_warning">
        <Icon name="utility/warning" />
        <span>{failure} Your changes are kept in this browser.</span>
        <Button size="small" onClick={() => act(writeBack())}>
          Try again
        </Button>
      </div>
    )
  }
  if (left === undefined || hasUnwritten) return null
  const file = left.slice(left.lastIndexOf('/') + 1)
  return (
    <div className="frame-bar">
      <Icon name="utility/info" />
      <span>
        {file} is not in this project any more, but still in {handle.name}.
      </span>
      <Button size="small" onClick={() => act(deleteThere(left))}>
        Delete it there
      </Button>
      <Button size="small" onClick={() => act(leaveThere(left))}>
        Leave it there
      </Button>
    </div>
  )
}

async function allowAndSave(folder: OpenFolder, hasUnwritten: boolean): Promise<void> {
  if (!(await allow(folder))) return
  await readAgain()
  if (hasUnwritten) await writeBack()
}
