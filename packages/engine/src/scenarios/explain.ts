import { verdictsOf, type MessageVerdict } from '@parley/org'
import type { Mismatch } from './match-subset.ts'
import type { Stage } from './stage.ts'

/** Explanations that one sentence can bear; a broadcast has thousands. */
const MOST = 5

/**
 * Why an expectation failed: the first difference in words, the fault of the latest run, and what the platform says
 * about the messages of that run that were not sent.
 */
export function explain(stage: Stage, mismatch: Mismatch | undefined): string {
  const { latest, org } = stage
  const fault = latest?.report.fault
  const verdicts = (latest?.report.requests ?? []).flatMap((request) => verdictsOf(org, request.id))
  const unsent = verdicts.filter((verdict) => verdict.status !== 'Sent')
  return [
    ...(mismatch === undefined ? [] : [difference(mismatch)]),
    ...(fault === undefined || fault === null ? [] : [`The run failed at ${fault.element}: ${fault.message}`]),
    ...unsent.slice(0, MOST).map(sentence),
    ...(unsent.length > MOST ? [`${unsent.length - MOST} more messages were not sent.`] : []),
  ].join(' ')
}

function difference({ path, expected, found }: Mismatch): string {
  const where = path === '' ? 'The result' : path
  if (found === undefined) return `${where} is not there${path.startsWith('[') ? '; does the query select it?' : '.'}`
  if (Array.isArray(expected) && Array.isArray(found))
    return `${where} has ${found.length} entries, not ${expected.length}.`
  return `${where} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}.`
}

function sentence({ recipientName, status, reason, why }: MessageVerdict): string {
  return `${recipientName}: ${status}${reason === null ? '' : ` (${reason})`}. ${why}`
}
