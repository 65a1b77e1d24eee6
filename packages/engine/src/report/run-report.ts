import { requestRow, verdictsOf, type MessageVerdict } from '@parley/org'
import { runResult } from '../run/run-result.ts'
import type { SentRequest, RunStatus } from '../run/run-state.ts'
import type { Run } from '../run/run.ts'
import { jsonObject, jsonValue } from './json-value.ts'
import type { MessageReport, QueryReport, RequestReport, RunFault, RunReport } from './report.ts'

/**
 * What has become of a run and of the messages that it asked for, as of the org's present instant (contract §3). The
 * app's *Copy as JSON* and `parley run --json` both print this object.
 *
 * @param flow the flow's API name
 * @param queries answers that are to stand in the report
 */
export function runReport(run: Run, flow: string, queries: readonly QueryReport[]): RunReport {
  const result = runResult(run)
  const outputs = [...result.outputs].map(([name, value]) => [name, jsonValue(value)] as const)
  return {
    flow,
    status: reportedStatus(result.status),
    fault: result.fault ?? stoppedFault(run),
    outputs: Object.fromEntries(outputs),
    requests: result.requests.flatMap((request) => requestReport(run, request)),
    queries: queries.map((query) => ({ ...query, records: query.records.map(jsonObject) })),
    problems: result.remarks,
  }
}

/** A run that nobody let go on counts as failed: what it did never happened. */
function reportedStatus(status: RunStatus): RunReport['status'] {
  return status === 'Finished' || status === 'Waiting' ? status : 'Failed'
}

function stoppedFault({ state }: Run): RunFault | null {
  if (state.stopped !== null)
    return { element: state.stopped.element, code: 'not-simulated', message: state.stopped.reason }
  return state.status === 'Cancelled'
    ? { element: '', code: 'cancelled', message: 'The run was cancelled; everything it did is undone.' }
    : null
}

/** Nothing for a request whose record was deleted since. */
function requestReport({ org }: Run, request: SentRequest): readonly RequestReport[] {
  const row = requestRow(org, request.requestId)
  if (row === undefined) return []
  return [
    {
      id: row.id,
      name: row.name,
      element: request.element,
      component: request.component,
      status: row.status,
      total: row.total,
      pending: row.pending,
      inProgress: row.inProgress,
      success: row.success,
      failed: row.failed,
      messages: verdictsOf(org, row.id).map(messageReport),
    },
  ]
}

function messageReport(verdict: MessageVerdict): MessageReport {
  const { identifier, messagingEndUserId, status, reason, sentAt, messagingSessionId, text } = verdict
  return { identifier, messagingEndUserId, status, reason, sentAt, messagingSessionId, text }
}
