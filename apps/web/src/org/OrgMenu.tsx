import type { ReactElement } from 'react'
import { sessionStore, setRunOverlay, useSession } from '../session/index.ts'
import type { RunOverlay } from '../session/index.ts'
import { MenuButton, showToast } from '../ui/index.ts'
import type { MenuItem } from '../ui/index.ts'
import { keepOrg } from './keep-org.ts'
import { noteActivity } from './org-activity.ts'
import { orgClient } from './org-client.ts'
import { orgChanged } from './org-queries.ts'
import { useOpenedOrg } from './use-opened-org.ts'

export interface OrgMenuProps {
  /** What other features offer about the project. */
  readonly items: readonly MenuItem[]
}

/** The project's name with what can be done to its org. Being always there, it also opens the org. */
export function OrgMenu({ items }: OrgMenuProps): ReactElement {
  const name = useSession((state) => state.project?.name ?? '')
  const folder = useSession((state) => state.project?.folder)
  useOpenedOrg()
  return (
    <MenuButton
      label={name}
      {...(folder !== undefined && { icon: 'utility/open_folder' })}
      variant="inverse"
      className="org-button"
      title={folder === undefined ? name : `Saved to the folder ${folder}`}
      placement="bottom-end"
      items={[
        { id: 'reset', label: 'Reset org and clock', icon: 'utility/refresh', onSelect: () => void reset() },
        ...items,
      ]}
    />
  )
}

async function reset(): Promise<void> {
  const { runOverlay, project } = sessionStore.getState()
  await orgClient().reset()
  await afterwards(undefined)
  const undo = async (): Promise<void> => {
    // The toast may outlive the project that it speaks of.
    if (sessionStore.getState().project?.id !== project?.id) return
    await orgClient().undoReset()
    await afterwards(runOverlay)
  }
  showToast({
    text: 'Org and clock are as they were at first.',
    action: { label: 'Undo reset', onPress: () => void undo() },
  })
}

/** The path that the canvas lights up is that of the org's last run, and comes and goes with it. */
async function afterwards(path: RunOverlay | undefined): Promise<void> {
  setRunOverlay(path)
  noteActivity('')
  await orgChanged()
  await keepOrg()
}
