import { getRecord, requestRows } from '@parley/org'
import type { HostState } from './host-state.ts'
import type { RequestRow } from './org-client.ts'

/** One row per ConvMessageSendRequest, newest first. */
export function requestList({ org, run, summary }: HostState): readonly RequestRow[] {
  const elements = new Map(run?.state.requests.map(({ requestId, element }) => [requestId, element]))
  const ofLastRun = new Set(summary?.requestIds)
  return requestRows(org)
    .map((row) => {
      const completed = getRecord(org, row.id)?.['CompletedDate']
      return {
        id: row.id,
        name: row.name,
        status: row.status,
        element: elements.get(row.id) ?? null,
        component: row.component,
        sent: row.success,
        pending: row.pending,
        inProgress: row.inProgress,
        failed: row.failed,
        total: row.total,
        created: row.createdAt,
        completed: typeof completed === 'string' ? completed : null,
        ofLastRun: ofLastRun.has(row.id),
      }
    })
    .toReversed()
}
