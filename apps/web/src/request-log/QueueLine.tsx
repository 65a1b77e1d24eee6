import type { ReactElement } from 'react'
import { actOnOrg, orgClient } from '../org/index.ts'
import { Button } from '../ui/index.ts'

/** While messages are queued: how the queue works, and a button that lets it run. */
export function QueueLine({ queued }: { readonly queued: number }): ReactElement {
  return (
    <p className="log-note">
      <span>
        {queued} {queued === 1 ? 'waits' : 'wait'} in the queue: five go at once, five more every 10 seconds.
      </span>
      <Button size="small" onClick={() => void actOnOrg(() => orgClient().letTheQueueRun())}>
        Let the queue run
      </Button>
    </p>
  )
}
