import type { ConversationItem } from '../../org.ts'
import type { Org } from '../../records/org-state.ts'
import { getRecord } from '../../records/store.ts'
import { formatDateTime } from '../../values/date-time.ts'
import { toLongId } from '../../values/id.ts'
import { nameOf } from '../text-field.ts'
import { verdictAt } from '../verdicts/verdicts.ts'
import type { LogEntry } from './log-entry.ts'
import { tellLine } from './tell-line.ts'

/**
 * A person's conversation in order of time: bubbles of both sides, grey notes, and as ghosts the messages that are held
 * or queued, at the end. An enhanced channel keeps its texts off the platform, so that no query shows them.
 */
export function conversationOf(org: Org, messagingEndUserId: string): readonly ConversationItem[] {
  const userId = toLongId(messagingEndUserId)
  const messages = messagesTo(org, userId)
  const lines = (org.messaging.logs.get(userId) ?? []).map((entry, order) => ({
    at: entry.at,
    rank: rankOf(entry),
    order,
    item: itemOf(org, entry),
  }))
  return [...lines, ...messages]
    .sort((one, other) => one.at - other.at || one.rank - other.rank || one.order - other.order)
    .map(({ item }) => item)
}

interface Line {
  readonly at: number
  /** At one instant: a session opens, the message goes, then everything else in its own order. */
  readonly rank: number
  readonly order: number
  readonly item: ConversationItem
}

function messagesTo(org: Org, userId: string): Line[] {
  const lines: Line[] = []
  for (const request of org.messaging.requests.values()) {
    for (let at = request.users.indexOf(userId); at !== -1; at = request.users.indexOf(userId, at + 1)) {
      const verdict = verdictAt(org, request, at)
      const { status, identifier, text, why, messagingSessionId } = verdict
      const outcome = request.outcomes[at]
      const isGhost = status === 'Pending'
      const when = isGhost || !outcome ? org.clock.now : outcome.at
      const place = { at: isGhost ? Number.MAX_SAFE_INTEGER : when, rank: 1, order: lines.length }
      const flavour = isGhost ? 'ghost' : outcome?.template ? 'template' : 'plain'
      const item: ConversationItem =
        status === 'Failed'
          ? { at: formatDateTime(when), type: 'note', text: `Not sent: ${why}`, messageIdentifier: identifier }
          : {
              at: formatDateTime(when),
              type: 'business',
              text,
              flavour,
              messageIdentifier: identifier,
              ...(messagingSessionId === null ? {} : { messagingSessionId }),
            }
      lines.push({ ...place, item })
    }
  }
  return lines
}

function rankOf(entry: LogEntry): number {
  const isOutboundOpening =
    entry.type === 'session' && entry.change.kind === 'opened' && entry.change.origin === 'TriggeredOutbound'
  return isOutboundOpening ? 0 : 2
}

function itemOf(org: Org, entry: LogEntry): ConversationItem {
  const at = formatDateTime(entry.at)
  if (entry.type === 'consent') return { at, type: 'note', text: tellLine(entry, '') }
  const session = entry.sessionId === null ? undefined : getRecord(org, entry.sessionId)
  const inSession = entry.sessionId === null ? {} : { messagingSessionId: entry.sessionId }
  switch (entry.type) {
    case 'customer':
      return { at, type: 'customer', text: entry.text, ...inSession }
    case 'autoResponse':
      return { at, type: 'business', flavour: 'autoResponse', text: entry.text, ...inSession }
    case 'session':
      return { at, type: 'note', text: tellLine(entry, session ? nameOf(session) : entry.sessionId), ...inSession }
  }
}
