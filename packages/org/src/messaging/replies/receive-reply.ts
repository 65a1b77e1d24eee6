import type { Org } from '../../records/org-state.ts'
import { updateRecord } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { changeConsent } from '../consent/change-consent.ts'
import { requiredConsent } from '../consent/consent-level.ts'
import { type Journal, note } from '../journal.ts'
import { addToLog, nextOrder } from '../log/add-to-log.ts'
import { openSessions } from '../sessions/open-sessions.ts'
import { idOf, nameOf, textField } from '../text-field.ts'
import { autoRespond } from './auto-respond.ts'
import { handleKeyword, type KeywordUse } from './handle-keyword.ts'
import { keywordsIn } from './keyword-of.ts'
import { openFor, routeReply } from './route-reply.ts'

/** A customer writes: keywords first, then the session (contract §4). It all happens at once. */
export function receiveReply(org: Org, journal: Journal, user: RecordValue, channel: RecordValue, text: string): void {
  const userId = idOf(user)
  note(org, journal, 'replyReceived', () => ({ messagingEndUserId: userId, text: `${nameOf(user)} wrote: ${text}` }))
  org.messaging.lastInbound.set(userId, org.clock.now)
  // The line stands before what it causes at the same instant.
  const order = nextOrder(org)
  const keyword = handleKeyword(org, journal, user, channel, keywordsIn(org, channel, text))
  const isFirstContact = !keyword && textField(user, 'MessagingConsentStatus') === null
  // Who writes first has opted in implicitly (messaging reference §5 no. 3).
  const known = isFirstContact ? changeConsent(org, journal, user, 'ImplicitlyOptedIn') : user
  const session = keyword
    ? keywordSession(org, journal, user, channel, keyword)
    : routeReply(org, journal, known, channel)
  const sessionId = session ? idOf(session) : null
  addToLog(org, userId, { type: 'customer', text, sessionId }, order)
  if (session) countMessage(org, session)
  keyword?.respond(sessionId)
  if (isFirstContact && requiredConsent(org, channel) !== 'ImplicitOptIn') {
    autoRespond(org, journal, user, sessionId, textField(channel, 'OptInPrompt'))
  }
}

/** A keyword changes no session that is open; alone it makes one of its own, with Status Consent (§5 no. 5). */
function keywordSession(
  org: Org,
  journal: Journal,
  user: RecordValue,
  channel: RecordValue,
  { origin }: KeywordUse,
): RecordValue | undefined {
  const open = openSessions(org, idOf(user))[0]
  if (open || choiceOf(org, 'keyword-session') === 'none') return open
  return openFor(org, journal, user, channel, 'Consent', origin)
}

function countMessage(org: Org, session: RecordValue): void {
  const count = session['EndUserMessageCount']
  updateRecord(org, idOf(session), { EndUserMessageCount: (typeof count === 'number' ? count : 0) + 1 })
}
