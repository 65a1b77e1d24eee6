import { requestRow } from '@parley/org'
import type { HostState } from './host-state.ts'
import type { RecipientsRequest } from './org-client.ts'
import { csvText } from './csv-text.ts'
import { isShown } from './is-shown.ts'
import { verdictsFor } from './recipients.ts'

const HEADINGS = [
  'Request',
  'Recipient',
  'MessagingEndUserId',
  'Channel',
  'Consent',
  'Session',
  'Status',
  'Cause',
  'Reason',
  'SentAt',
  'MessagingSessionId',
  'MessageIdentifier',
  'Why',
  'Text',
]

/** The recipients that the filter shows, all of them, as RFC 4180 text. */
export function recipientsCsv(state: HostState, request: RecipientsRequest): string {
  const rows = verdictsFor(state, request.requestId)
    .filter((verdict) => isShown(verdict, request))
    .map((verdict) => [
      requestRow(state.org, verdict.requestId)?.name ?? verdict.requestId,
      verdict.recipientName,
      verdict.messagingEndUserId,
      verdict.channelName,
      verdict.consent ?? '',
      verdict.sessionStatus ?? '',
      verdict.status,
      verdict.pending ?? '',
      verdict.reason ?? '',
      verdict.sentAt ?? '',
      verdict.messagingSessionId ?? '',
      verdict.identifier,
      verdict.why,
      verdict.text,
    ])
  return csvText([HEADINGS, ...rows])
}
