import { clockText } from '../ui/time-text.ts'
import type { RunSummary } from '../worker/org-client.ts'

/** The flow's own outcome, which says nothing about who got a message. */
export interface RunOutcome {
  readonly tone: 'green' | 'amber' | 'red' | 'grey'
  readonly title: string
  readonly text: string
}

/** @param labelOf an element's label by its API name */
export function outcomeOf(summary: RunSummary, labelOf: (name: string) => string): RunOutcome {
  const { status, fault, handledFault, stoppedAt, requestIds, undoneRequests } = summary
  const requests = counted(requestIds.length, 'request')
  const gone = undoneRequests.length === 0 ? '' : `${counted(undoneRequests.length, 'request')} undone, `
  const undone = `The whole transaction was rolled back: ${gone}nothing sent.`
  if (status === 'Stopped') {
    return {
      tone: 'grey',
      title: `Stopped before ${labelOf(stoppedAt?.element ?? '')}`,
      text: `${stoppedAt?.reason ?? ''}. The run's transaction is open.`,
    }
  }
  if (status === 'Cancelled') return { tone: 'grey', title: 'Run stopped', text: undone }
  if (status === 'Failed') {
    return {
      tone: 'red',
      title: `Flow failed at ${labelOf(fault?.element ?? '')}`,
      text: `${fault?.message ?? ''} ${undone}`,
    }
  }
  if (handledFault !== undefined) {
    return {
      tone: 'amber',
      title: 'Flow finished on its fault path',
      text: `${labelOf(handledFault.element)} faulted: ${handledFault.message} ${stand(requestIds.length)}`,
    }
  }
  const what =
    requestIds.length === 0
      ? 'no send was reached.'
      : `${requests} accepted. Whether people get it is in the request log.`
  return {
    tone: 'green',
    title: 'Flow finished',
    text: `${counted(summary.elements, 'element')} · started ${startOf(summary)} · ${what}`,
  }
}

function stand(requests: number): string {
  if (requests === 0) return 'Nothing was sent.'
  return `${counted(requests, 'request')} ${requests === 1 ? 'stands' : 'stand'}.`
}

function startOf({ startedAt }: RunSummary): string {
  const { shortDate, time } = clockText(startedAt)
  return `${shortDate} ${time}`
}

function counted(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? '' : 's'}`
}
