import type { ReactElement } from 'react'
import { useSession } from '../session/index.ts'
import { MenuButton, showToast } from '../ui/index.ts'
import { keepOrg } from './keep-org.ts'
import { orgClient } from './org-client.ts'
import { orgChanged } from './org-queries.ts'
import { useOpenedOrg } from './use-opened-org.ts'

/** The project's name with what can be done to its org. Being always there, it also opens the org. */
export function OrgMenu(): ReactElement {
  const name = useSession((state) => state.project?.name ?? '')
  useOpenedOrg()
  return (
    <MenuButton
      label={name}
      variant="inverse"
      placement="bottom-end"
      items={[{ id: 'reset', label: 'Reset org and clock', icon: 'utility/refresh', onSelect: () => void reset() }]}
    />
  )
}

async function reset(): Promise<void> {
  await orgClient().reset()
  await afterwards()
  showToast({ text: 'Org and clock are as they were at first.', action: { label: 'Undo reset', onPress: undoReset } })
}

function undoReset(): void {
  void orgClient().undoReset().then(afterwards)
}

async function afterwards(): Promise<void> {
  await orgChanged()
  await keepOrg()
}
