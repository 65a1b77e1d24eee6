import { createStore } from 'zustand/vanilla'
import type { RecipientsRequest } from '../worker/org-client.ts'

/** What the log shows: one request or all of the last run, filtered. */
export interface LogState {
  readonly requestId: string | undefined
  readonly filter: RecipientsRequest['filter']
  readonly reason: string | undefined
}

export const logState = createStore<LogState>(() => ({ requestId: undefined, filter: 'all', reason: undefined }))

export function showRequest(requestId: string | undefined): void {
  logState.setState({ requestId, filter: 'all', reason: undefined })
}

export function showFilter(filter: LogState['filter']): void {
  logState.setState({ filter, reason: undefined })
}

/** A reason is a filter of its own; chosen again it is taken off. */
export function toggleReason(reason: string): void {
  logState.setState((state) => (state.reason === reason ? { reason: undefined } : { reason, filter: 'all' }))
}
