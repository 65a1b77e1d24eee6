import { runResult, traceCounts, traceSteps } from '@parley/engine'
import type { Run } from '@parley/engine'
import type { RunSummary } from './org-client.ts'

/** Steps that are looked at for the order of the reveal; a loop has shown all its lines long before. */
const LOOKED_AT = 5_000

/** A run in the terms of the screen. */
export function summarise(run: Run, flowApiName: string): RunSummary {
  const result = runResult(run)
  const status = result.status === 'Running' ? 'Cancelled' : result.status
  const handled = result.handledFaults.at(-1)
  return {
    status,
    flowApiName,
    ...(result.fault === null ? {} : { fault: result.fault }),
    ...(handled === undefined ? {} : { handledFault: handled }),
    ...(result.stopped === null ? {} : { stoppedAt: result.stopped }),
    startedAt: result.startedAt,
    elements: result.steps,
    requestIds: result.requests.map(({ requestId }) => requestId),
    undoneRequests: result.undoneRequests.map(({ element, recipientIds }) => ({
      element,
      recipients: recipientIds.length,
    })),
    counts: traceCounts(run),
    order: firstTaken(run),
  }
}

function firstTaken(run: Run): readonly string[] {
  const order = new Set<string>()
  for (const { element, exit } of traceSteps(run, 0, LOOKED_AT)) if (exit !== null) order.add(`${element}/${exit}`)
  return [...order]
}
