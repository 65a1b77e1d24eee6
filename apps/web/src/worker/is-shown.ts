import type { MessageVerdict } from '@parley/org'
import type { RecipientsRequest } from './org-client.ts'

/** Whether a filter of the request log shows a message; a reason narrows it further. */
export function isShown(
  { status, reason }: MessageVerdict,
  request: Pick<RecipientsRequest, 'filter' | 'reason'>,
): boolean {
  if (request.reason !== undefined && reason !== request.reason) return false
  return request.filter === 'all' || status.toLowerCase() === request.filter
}
