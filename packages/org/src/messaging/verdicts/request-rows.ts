import type { Org } from '../../records/org-state.ts'
import { formatDateTime } from '../../values/date-time.ts'
import type { SendRequest } from '../dispatch/send-request.ts'

/** A request as lists show it: one row per ConvMessageSendRequest. */
export interface RequestRow {
  readonly id: string
  readonly name: string
  /** API name of the messaging component. */
  readonly component: string
  readonly status: 'Pending' | 'InProgress' | 'Completed'
  readonly total: number
  readonly pending: number
  readonly inProgress: number
  readonly success: number
  readonly failed: number
  readonly createdAt: string
}

/** The requests that the org has accepted and that were not rolled back, oldest first. */
export function requestRows(org: Org): readonly RequestRow[] {
  return [...org.messaging.requests.values()].map(rowOf)
}

/** One request; undefined when there is none with this Id. */
export function requestRow(org: Org, requestId: string): RequestRow | undefined {
  const request = org.messaging.requests.get(requestId)
  return request && rowOf(request)
}

function rowOf(request: SendRequest): RequestRow {
  const { id, name, component, users, counts, acceptedAt } = request
  return {
    id,
    name,
    component,
    status: statuses[request.phase],
    total: users.length,
    pending: users.length - counts.sent - counts.failed,
    inProgress: 0,
    success: counts.sent,
    failed: counts.failed,
    createdAt: formatDateTime(acceptedAt),
  }
}

const statuses = {
  waiting: 'Pending',
  dispatching: 'InProgress',
  parked: 'Pending',
  completed: 'Completed',
} as const
