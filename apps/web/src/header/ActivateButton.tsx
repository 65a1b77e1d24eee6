import type { ReactElement } from 'react'
import { statusOf, useReadOnlyReason, useSession } from '../session/index.ts'
import { Button } from '../ui/index.ts'
import { activateOrAsk, deactivateNow } from './activate-request.ts'

/** Whether the open version, as last saved, is the active one. */
export function useIsActive(): boolean {
  return useSession(({ savedDocument }) => savedDocument !== undefined && statusOf(savedDocument) === 'Active')
}

/** Switches the open version on or off. */
export function ActivateButton(): ReactElement {
  const isActive = useIsActive()
  const locked = useReadOnlyReason()
  return (
    <Button size="bar" disabledReason={locked} onClick={isActive ? deactivateNow : activateOrAsk}>
      {isActive ? 'Deactivate' : 'Activate'}
    </Button>
  )
}
