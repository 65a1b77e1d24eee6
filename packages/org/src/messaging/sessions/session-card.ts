import type { Org } from '../../records/org-state.ts'
import { getRecord } from '../../records/store.ts'
import { formatDateTime } from '../../values/date-time.ts'
import { channelOf } from '../channels/channel-state.ts'
import { channelKeywords, keywordKinds } from '../replies/keyword-of.ts'
import { idOf, nameOf, textField } from '../text-field.ts'
import { openSessions } from './open-sessions.ts'
import { repActions, type RepAction } from './rep-actions.ts'

/** What the rep's side and the reply box of one person need. */
export interface SessionCard {
  /** The newest open session; null when there is none. */
  readonly session: {
    readonly id: string
    readonly name: string
    readonly status: string
    readonly origin: string
    /** Name of the owner: a queue, a rep, the Platform Integration User. */
    readonly owner: string
    /** When it ends by itself, if nothing happens before; null when it would stay. */
    readonly endsAt: string | null
  } | null
  readonly actions: readonly RepAction[]
  /** The channel's keywords, lower case, one of each kind first. */
  readonly keywords: readonly string[]
}

/** The session card of a messaging user; undefined when there is no such user. */
export function sessionCard(org: Org, userId: string): SessionCard | undefined {
  const user = getRecord(org, userId)
  if (user === undefined) return undefined
  const channel = channelOf(org, user)
  const [session] = openSessions(org, idOf(user))
  const firsts =
    channel === undefined ? [] : keywordKinds.flatMap((kind) => channelKeywords(org, channel, kind).slice(0, 1))
  return {
    session:
      session === undefined
        ? null
        : {
            id: idOf(session),
            name: nameOf(session),
            status: textField(session, 'Status') ?? '',
            origin: textField(session, 'Origin') ?? '',
            owner: ownerName(org, textField(session, 'OwnerId')),
            endsAt: endOf(org, idOf(session)),
          },
    actions: repActions(org, idOf(user)),
    keywords: [...new Set(firsts)],
  }
}

function ownerName(org: Org, ownerId: string | null): string {
  const owner = ownerId === null ? undefined : getRecord(org, ownerId)
  return owner === undefined ? '' : nameOf(owner)
}

function endOf(org: Org, sessionId: string): string | null {
  const timer = org.messaging.sessionTimers.get(sessionId)
  return timer === undefined ? null : formatDateTime(timer.at)
}
