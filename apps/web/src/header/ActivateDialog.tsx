import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { useSession, versionsOf } from '../session/index.ts'
import { Button, Dialog } from '../ui/index.ts'
import { activateNow, activateRequest } from './activate-request.ts'

/** Asks before another version is switched off. */
export function ActivateDialog(): ReactElement | null {
  const { instead } = useStore(activateRequest)
  const open = useSession((state) => versionsOf(state).open)
  if (instead === undefined) return null
  const close = (): void => activateRequest.setState({ instead: undefined })
  const submit = (): void => {
    close()
    activateNow()
  }
  return (
    <Dialog
      title={`Activate version ${String(open)}`}
      onClose={close}
      onSubmit={submit}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="brand" type="submit" data-autofocus>
            Activate
          </Button>
        </>
      }
    >
      <p>
        Version {instead} is active now. A flow has one active version: version {instead} becomes inactive.
      </p>
    </Dialog>
  )
}
