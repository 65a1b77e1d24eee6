import type { Org, RecordHooks } from '../records/org-state.ts'
import { findBy, getRecord, updateRecord } from '../records/store.ts'
import { onCommit, onRollback } from '../records/transaction.ts'
import type { RecordValue } from '../values/value.ts'
import { channelOf } from './channels/channel-state.ts'
import { meetsConsent, requiredConsent } from './consent/consent-level.ts'
import { setPhase } from './dispatch/write-request.ts'
import { addToLog, logOf } from './log/add-to-log.ts'
import { requestLists } from './request-lists.ts'
import { idOf, textField } from './text-field.ts'

/** What the messaging platform adds to plain records. */
export const messagingHooks: RecordHooks = {
  derive: new Map([['MessagingEndUser', optedIn]]),
  lazy: new Map([['ConvMessageSendRequest', requestLists]]),
  changed: new Map([
    ['MessagingSession', touchSession],
    ['MessagingEndUser', logConsent],
    ['ConvMessageSendRequest', forgetRequest],
    ['MessagingChannel', refreshUsers],
    ['MessagingChannelUsage', refreshUsersOfUsage],
  ]),
}

/** IsFullyOptedIn: the user's level is enough for the channel. */
function optedIn(org: Org, user: RecordValue): { readonly IsFullyOptedIn: boolean } {
  const channel = channelOf(org, user)
  const status = textField(user, 'MessagingConsentStatus')
  return { IsFullyOptedIn: channel !== undefined && meetsConsent(org, status, requiredConsent(org, channel)) }
}

/** The platform looks at sessions whose status has changed when the transaction is over (`settle`). */
function touchSession(org: Org, before: RecordValue | undefined, after: RecordValue | undefined): void {
  const session = after ?? before
  if (!session || (before && after && before['Status'] === after['Status'])) return
  const { touchedSessions } = org.messaging
  const id = idOf(session)
  if (!touchedSessions.has(id)) onRollback(org, () => touchedSessions.delete(id))
  touchedSessions.set(id, textField(session, 'MessagingEndUserId') ?? '')
}

/** Nobody may delete a request in Salesforce; who does it here by a command has stopped it. */
function forgetRequest(org: Org, before: RecordValue | undefined, after: RecordValue | undefined): void {
  if (!before || after) return
  const id = idOf(before)
  onCommit(org, () => {
    const request = org.messaging.requests.get(id)
    if (request) setPhase(org, request, 'completed')
    org.messaging.requests.delete(id)
    org.messaging.waiting.delete(id)
  })
}

/** A change of consent, by whomever, stands in the person's conversation. */
function logConsent(org: Org, before: RecordValue | undefined, after: RecordValue | undefined): void {
  if (!before || !after) return
  const [from, to] = [before, after].map((row) => textField(row, 'MessagingConsentStatus'))
  if (from === to || from === undefined || to === undefined) return
  const order = org.messaging.nextOrder
  addToLog(org, idOf(after), { type: 'consent', from, to })
  onRollback(org, () => {
    logOf(org, idOf(after)).pop()
    org.messaging.nextOrder = order
  })
}

/** A channel that comes after its users, or asks for another level than before, changes what its users derive. */
function refreshUsers(org: Org, before: RecordValue | undefined, after: RecordValue | undefined): void {
  const channel = after ?? before
  if (!channel || (before && after && before['ConsentType'] === after['ConsentType'])) return
  for (const user of findBy(org, 'MessagingEndUser', 'MessagingChannelId', idOf(channel))) {
    if (user['IsFullyOptedIn'] !== optedIn(org, user).IsFullyOptedIn) updateRecord(org, idOf(user), {})
  }
}

function refreshUsersOfUsage(org: Org, before: RecordValue | undefined, after: RecordValue | undefined): void {
  const usage = after ?? before
  const channel = usage && getRecord(org, textField(usage, 'MessagingChannelId') ?? '')
  if (channel) refreshUsers(org, channel, undefined)
}
