import type { ConversationItem } from '../../org.ts'
import type { Org } from '../../records/org-state.ts'
import { formatDateTime } from '../../values/date-time.ts'
import { toLongId } from '../../values/id.ts'
import type { MessageOutcome } from '../dispatch/message-outcome.ts'
import type { SendRequest } from '../dispatch/send-request.ts'
import { sessionName } from '../sessions/session-name.ts'
import { verdictAt } from '../verdicts/verdicts.ts'
import type { LogEntry } from './log-entry.ts'
import { tellLine } from './tell-line.ts'

/**
 * A person's conversation as it happened: bubbles of both sides, grey notes, and as ghosts the messages that are held
 * or queued, at the end. An enhanced channel keeps its texts off the platform, so that no query shows them.
 */
export function conversationOf(org: Org, messagingEndUserId: string): readonly ConversationItem[] {
  const userId = toLongId(messagingEndUserId)
  const lines = (org.messaging.logs.get(userId) ?? []).map((entry) => ({
    order: entry.order,
    item: itemOf(org, entry),
  }))
  return [...lines, ...messagesTo(org, userId)].sort((one, other) => one.order - other.order).map(({ item }) => item)
}

interface Placed {
  readonly order: number
  readonly item: ConversationItem
}

function messagesTo(org: Org, userId: string): Placed[] {
  const placed: Placed[] = []
  for (const request of org.messaging.requests.values()) {
    for (let at = request.users.indexOf(userId); at !== -1; at = request.users.indexOf(userId, at + 1)) {
      placed.push(messageItem(org, request, at, placed.length))
    }
  }
  return placed
}

/** Ghosts come after everything that has happened, in the order in which they were asked for. */
function messageItem(org: Org, request: SendRequest, place: number, count: number): Placed {
  const verdict = verdictAt(org, request, place)
  const outcome = request.outcomes[place]
  const { identifier: messageIdentifier, messagingSessionId, text } = verdict
  if (verdict.status === 'Pending' || !outcome) {
    const at = formatDateTime(org.clock.now)
    const waitsFor = waitWords(org, outcome)
    const item: ConversationItem = { at, type: 'business', text, flavour: 'ghost', waitsFor, messageIdentifier }
    return { order: org.messaging.nextOrder + count, item }
  }
  const at = formatDateTime(outcome.at)
  const { order } = outcome
  if (verdict.status === 'Failed') {
    return { order, item: { at, type: 'note', text: `Not sent: ${verdict.why}`, messageIdentifier } }
  }
  const flavour = outcome.template ? 'template' : 'plain'
  const session = messagingSessionId === null ? {} : { messagingSessionId }
  return { order, item: { at, type: 'business', text, flavour, messageIdentifier, ...session } }
}

function waitWords(org: Org, outcome: MessageOutcome | undefined): string {
  if (outcome?.status === 'noCapacity') return 'Held until other sessions end'
  if (outcome?.status !== 'held') return 'Queued until its turn comes'
  const session = sessionName(org, outcome.sessionId)
  const isFree = outcome.cause === 'sessionActive' ? 'is no longer Active' : 'has ended'
  return `Held until session ${session} ${isFree}`
}

function itemOf(org: Org, entry: LogEntry): ConversationItem {
  const at = formatDateTime(entry.at)
  if (entry.type === 'consent') return { at, type: 'note', text: tellLine(entry, '') }
  const inSession = entry.sessionId === null ? {} : { messagingSessionId: entry.sessionId }
  switch (entry.type) {
    case 'customer':
      return { at, type: 'customer', text: entry.text, ...inSession }
    case 'autoResponse':
      return { at, type: 'business', flavour: 'autoResponse', text: entry.text, ...inSession }
    case 'session':
      return { at, type: 'note', text: tellLine(entry, sessionName(org, entry.sessionId)), ...inSession }
  }
}
