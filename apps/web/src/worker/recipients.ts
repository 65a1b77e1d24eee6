import { peopleOutsideRequests } from '@parley/engine'
import { getRecord, verdictsOf } from '@parley/org'
import type { MessageVerdict } from '@parley/org'
import type { HostState } from './host-state.ts'
import { isShown } from './is-shown.ts'
import type { RecipientsPage, RecipientsRequest } from './org-client.ts'
import { personOf } from './people.ts'

/** The recipients of one request or of all requests of the last run: counted, filtered, a page of them. */
export function listRecipients(state: HostState, request: RecipientsRequest): RecipientsPage {
  const verdicts = verdictsFor(state, request.requestId)
  const outside = request.requestId === undefined ? outsideOf(state) : []
  const shown = request.filter === 'notInAnyRequest' ? [] : verdicts.filter((verdict) => isShown(verdict, request))
  return {
    total: shown.length,
    items: shown.slice(request.offset, request.offset + request.limit),
    counts: {
      all: verdicts.length,
      sent: countOf(verdicts, ({ status }) => status === 'Sent'),
      held: countOf(verdicts, ({ pending }) => pending === 'held'),
      queued: countOf(verdicts, ({ status, pending }) => status === 'Pending' && pending !== 'held'),
      failed: countOf(verdicts, ({ status }) => status === 'Failed'),
      notInAnyRequest: outside.length,
    },
    reasons: reasonsOf(verdicts),
    outside: outside.slice(request.offset, request.offset + request.limit),
  }
}

/** All verdicts that the request's place (not its filter) speaks of. */
export function verdictsFor({ org, summary }: HostState, requestId: string | undefined): readonly MessageVerdict[] {
  const ids = requestId === undefined ? (summary?.requestIds ?? []) : [requestId]
  return ids.flatMap((id) => verdictsOf(org, id))
}

function outsideOf({ org, run }: HostState): RecipientsPage['outside'] {
  if (run === undefined) return []
  return peopleOutsideRequests(run).flatMap(({ messagingEndUserId, from }) => {
    const record = getRecord(org, messagingEndUserId)
    return record === undefined ? [] : [{ ...personOf(org, record), from: from.name }]
  })
}

function countOf(verdicts: readonly MessageVerdict[], holds: (verdict: MessageVerdict) => boolean): number {
  let count = 0
  for (const verdict of verdicts) if (holds(verdict)) count += 1
  return count
}

/** Reasons by how often they occur, most first. */
function reasonsOf(verdicts: readonly MessageVerdict[]): RecipientsPage['reasons'] {
  const counts = new Map<string, number>()
  for (const { reason } of verdicts) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([code, count]) => ({ code, count })).sort((one, other) => other.count - one.count)
}
