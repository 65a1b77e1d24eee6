import { useEffect, useRef } from 'react'
import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { useLastRun, useRecipients, useRequests } from '../org/index.ts'
import { openSide, requestRun } from '../session/index.ts'
import { Button, EmptyState, useWidth } from '../ui/index.ts'
import type { RecipientsRequest, RunSummary } from '../worker/org-client.ts'
import { logState, showRequest } from './log-store.ts'
import { QueueLine } from './QueueLine.tsx'
import { ReasonChips } from './ReasonChips.tsx'
import { RecipientsTable } from './RecipientsTable.tsx'
import { RequestsTable } from './RequestsTable.tsx'
import { UndoneRequests } from './UndoneRequests.tsx'
import { VerdictLine } from './VerdictLine.tsx'
import './request-log.css'
import './request-log-narrow.css'

/** Recipients that the page holds; the table keeps only those in view in the document. */
const LOADED = 50_000

/** Who got which message, who did not, and why: requests at the left, their recipients at the right. */
export function RequestLog(): ReactElement {
  const { requestId, filter, reason } = useStore(logState)
  const lastRun = useLastRun()
  const requests = useRequests()
  const request: RecipientsRequest = {
    filter,
    offset: 0,
    limit: LOADED,
    ...(requestId === undefined ? {} : { requestId }),
    ...(reason === undefined ? {} : { reason }),
  }
  const page = useRecipients(request)
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box, 600)
  // A new run, or a reset that took the request away: back to all requests of the run.
  const isGone = requestId !== undefined && !requests.some(({ id }) => id === requestId)
  useEffect(() => {
    if (isGone) showRequest(undefined)
  }, [isGone])

  const nothingYet = requests.length === 0 && !lastRun
  return (
    <section className="request-log" aria-label="Request log">
      <VerdictLine page={page} requests={requests} request={request} />
      {page !== undefined && page.reasons.length > 1 && <ReasonChips reasons={page.reasons} chosen={reason} />}
      {page !== undefined && page.counts.queued > 0 && <QueueLine queued={page.counts.queued} />}
      {lastRun && lastRun.undoneRequests.length > 0 && <UndoneRequests run={lastRun} />}
      <div className="request-log-tables">
        <RequestsTable requests={requests} chosen={requestId} />
        <div className="request-log-recipients" ref={box}>
          <RecipientsTable
            page={page}
            filter={filter}
            width={width}
            elements={new Map(requests.map(({ id, element }) => [id, element]))}
          />
          {nothingYet && (
            <EmptyState
              text="No requests yet. Run the flow to see who gets a message, and why."
              action={<Button onClick={requestRun}>Run</Button>}
            />
          )}
          {requestId === undefined && filter === 'all' && lastRun && sentNothing(lastRun) && (
            <EmptyState
              text={NO_SEND[lastRun.status]}
              action={<Button onClick={() => openSide('run')}>Show the path</Button>}
            />
          )}
        </div>
      </div>
    </section>
  )
}

function sentNothing({ requestIds, undoneRequests }: RunSummary): boolean {
  return requestIds.length === 0 && undoneRequests.length === 0
}

const NO_SEND: { readonly [S in RunSummary['status']]: string } = {
  Finished: 'The flow finished without reaching a send.',
  Failed: 'The flow failed before it had sent anything.',
  Cancelled: 'The run was stopped before it had sent anything.',
  Stopped: 'The run has not reached a send yet.',
  Waiting: 'The run has not reached a send yet.',
  NotStarted: 'The run could not start.',
}
