import type { ReactElement } from 'react'
import { useStore } from 'zustand'
import { orgActivity, orgClient } from '../org/index.ts'
import { sessionStore } from '../session/index.ts'
import { copyText, downloadText, MenuButton, showToast } from '../ui/index.ts'
import type { RecipientsPage, RecipientsRequest, RequestRow } from '../worker/org-client.ts'
import { countSentence } from './count-sentence.ts'
import { showFilter } from './log-store.ts'
import { VerdictBar } from './VerdictBar.tsx'

export interface VerdictLineProps {
  readonly page: RecipientsPage | undefined
  readonly requests: readonly RequestRow[]
  readonly request: RecipientsRequest
}

/**
 * The counts in one sentence and below it what happened last; the filters with their counts; and what can be taken away:
 * JSON, CSV.
 */
export function VerdictLine({ page, requests, request }: VerdictLineProps): ReactElement {
  const activity = useStore(orgActivity)
  const counts = page?.counts
  const inRequests = request.requestId === undefined ? requests.filter(({ ofLastRun }) => ofLastRun).length : 1
  const filters = [
    ['all', 'All', counts?.all ?? 0],
    ['sent', 'Sent', counts?.sent ?? 0],
    ['pending', 'Pending', (counts?.held ?? 0) + (counts?.queued ?? 0)],
    ['failed', 'Failed', counts?.failed ?? 0],
    ['notInAnyRequest', 'Not in any request', counts?.notInAnyRequest ?? 0],
  ] as const
  return (
    <div className="verdict-line">
      <div className="verdict-line-words">
        <strong className="verdict-line-sentence">{counts === undefined ? '' : countSentence(counts)}</strong>
        <span className="verdict-line-more">
          {counts !== undefined && counts.all > 0 && <VerdictBar counts={counts} />}
          <span className="verdict-line-passage" title={activity.text}>
            {activity.text !== '' && activity.text}
            {activity.text === '' && counts !== undefined && counts.all > 0 && ofRequests(counts.all, inRequests)}
          </span>
        </span>
      </div>
      <div className="verdict-line-filters" role="group" aria-label="Show recipients">
        {filters
          .filter(([id, , count]) => id !== 'notInAnyRequest' || count > 0)
          .map(([id, label, count]) => (
            <button
              key={id}
              type="button"
              className="filter-button"
              aria-pressed={request.filter === id}
              onClick={() => showFilter(id)}
            >
              {label} <span className="filter-count">{count}</span>
            </button>
          ))}
        <MenuButton
          label="More about the request log"
          iconOnly
          placement="bottom-end"
          items={[
            { id: 'json', label: 'Copy as JSON', onSelect: () => void copyJson() },
            { id: 'csv', label: 'Export CSV', onSelect: () => void exportCsv(request) },
          ]}
        />
      </div>
    </div>
  )
}

function ofRequests(people: number, requests: number): string {
  return `of ${String(people)} in ${String(requests)} ${requests === 1 ? 'request' : 'requests'}`
}

async function copyJson(): Promise<void> {
  const text = await orgClient().reportJson()
  if (text === '') {
    showToast({ text: 'There is no run to copy yet.' })
    return
  }
  await copyText(text, 'The run is on the clipboard as JSON, as parley run --json prints it.')
}

async function exportCsv(request: RecipientsRequest): Promise<void> {
  const { flowApiName } = sessionStore.getState()
  downloadText(
    `${flowApiName === '' ? 'flow' : flowApiName}-recipients.csv`,
    await orgClient().csv(request),
    'text/csv',
  )
}
