import { readOnlyFlow } from '@parley/flow'
import { useEffect } from 'react'
import type { ReactElement } from 'react'
import { FolderBar } from '../folder/FolderBar.tsx'
import { Icon } from '../icons/index.ts'
import { exportOpenFlow } from '../header/index.ts'
import { useSession } from '../session/index.ts'
import { useStorageStatus } from '../storage/index.ts'
import { Button } from '../ui/index.ts'
import { takeProject } from './workspace.ts'

const SENTENCE = {
  full: 'This browser’s storage is full: changes are kept only until this tab is closed.',
  forbidden: 'This browser does not allow storage here: changes are kept only until this tab is closed.',
}

/** Lines under the button bar that stay as long as they are true. */
export function Bars(): ReactElement {
  const readOnly = useSession((state) => state.readOnly)
  // Another tab's bar comes first: this one stays true in every tab.
  const unchangeable = useSession(({ document }) => document && readOnlyFlow(document)?.message)
  const { state, reason } = useStorageStatus()
  useQuestionBeforeLeaving(state === 'failed')
  return (
    <>
      {readOnly && (
        <div className="frame-bar" role="status">
          <Icon name="utility/info" />
          <span>This project is open in another tab. Here it is read-only.</span>
          <Button size="small" onClick={() => void takeProject()}>
            Use it here
          </Button>
        </div>
      )}
      {unchangeable !== undefined && (
        <div className="frame-bar" role="status">
          <Icon name="utility/info" />
          <span>{unchangeable}</span>
        </div>
      )}
      <FolderBar />
      {state === 'failed' && (
        <div className="frame-bar frame-bar_warning" role="status">
          <Icon name="utility/warning" />
          <span>{SENTENCE[reason ?? 'forbidden']}</span>
          <Button size="small" onClick={exportOpenFlow}>
            Export
          </Button>
        </div>
      )}
    </>
  )
}

/** The browser asks before it closes or reloads a tab that alone has the changes. */
function useQuestionBeforeLeaving(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isNeeded])
}
