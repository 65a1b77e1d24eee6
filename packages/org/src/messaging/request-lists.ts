import type { Org } from '../records/org-state.ts'
import { getRecord } from '../records/store.ts'
import type { RecordValue } from '../values/value.ts'
import { messageIdentifier } from './accept/accept-request.ts'
import type { MessageOutcome } from './dispatch/message-outcome.ts'
import type { SendRequest } from './dispatch/send-request.ts'
import { textField } from './text-field.ts'

type WorkOut = (org: Org, row: RecordValue) => string | null

/**
 * The list fields of a ConvMessageSendRequest, worked out when somebody reads them: comma-joined, in the recipients'
 * order, the same across columns. Nothing is ever in progress between two instants, so those lists are empty.
 */
export const requestLists: ReadonlyMap<string, WorkOut> = new Map([
  list('PendingMessageIdentifiers', isPending, identifier),
  list('PendingMessagingEndUserIds', isPending, userId),
  list('PendingMeuPlatformKeys', isPending, platformKey),
  list('SuccessMessageIdentifiers', isSent, identifier),
  list('SuccessMeuPlatformKeys', isSent, platformKey),
  list('FailedMessageIdentifiers', isFailed, identifier),
  list('FailedMeuPlatformKeys', isFailed, platformKey),
  list('FailedMessageErrorReasons', isFailed, reason, 700),
])

type Part = (org: Org, request: SendRequest, at: number) => string

function list(
  field: string,
  isListed: (outcome: MessageOutcome | undefined) => boolean,
  part: Part,
  maxLength = 8000,
): readonly [string, WorkOut] {
  const workOut: WorkOut = (org, row) => {
    const request = org.messaging.requests.get(textField(row, 'Id') ?? '')
    // A request that came as a record of the data says itself what it holds.
    if (!request) return textField(row, field)
    const parts: string[] = []
    for (const at of request.users.keys()) {
      if (isListed(request.outcomes[at])) parts.push(part(org, request, at))
    }
    return parts.length === 0 ? null : parts.join(',').slice(0, maxLength)
  }
  return [field, workOut]
}

function isPending(outcome: MessageOutcome | undefined): boolean {
  return !isSent(outcome) && !isFailed(outcome)
}

function isSent(outcome: MessageOutcome | undefined): boolean {
  return outcome?.status === 'sent'
}

function isFailed(outcome: MessageOutcome | undefined): boolean {
  return outcome?.status === 'failed'
}

function identifier(org: Org, request: SendRequest, at: number): string {
  return messageIdentifier(org, request, at)
}

function userId(_org: Org, request: SendRequest, at: number): string {
  return request.users[at] ?? ''
}

function platformKey(org: Org, request: SendRequest, at: number): string {
  const user = getRecord(org, request.users[at] ?? '')
  return (user && textField(user, 'MessagingPlatformKey')) ?? ''
}

function reason(_org: Org, request: SendRequest, at: number): string {
  return request.outcomes[at]?.reason ?? ''
}
