import { channelOf } from '../messaging/channels/channel-state.ts'
import type { Journal } from '../messaging/journal.ts'
import { autoRespond } from '../messaging/replies/auto-respond.ts'
import { changeSession } from '../messaging/sessions/change-session.ts'
import { openSessions } from '../messaging/sessions/open-sessions.ts'
import { idOf, nameOf, textField } from '../messaging/text-field.ts'
import type { OrgCommand, OrgError } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { objectSchema } from '../schema/objects.ts'
import { didYouMean } from '../schema/suggest.ts'
import { personNamed } from './person-named.ts'

type Session = Extract<OrgCommand, { readonly session: unknown }>

/**
 * The scenario step `session`: a rep or bot brings the person's newest open session to a status, with its side effects.
 * Any status may follow any other, as in an org whose reps and automations write it. Answers why it can't be done.
 */
export function session(org: Org, journal: Journal, command: Session): OrgError | undefined {
  const { of, status } = command.session
  const found = personNamed(org, of)
  if ('error' in found) return found.error
  const { user } = found
  const statuses = objectSchema('MessagingSession')?.fieldsByName.get('status')?.picklistValues ?? []
  if (!statuses.includes(status)) {
    return { code: 'bad-value', message: `A session can't be ${status}.${didYouMean(status, statuses)}` }
  }
  const [open] = openSessions(org, idOf(user))
  if (!open) return { code: 'no-open-session', message: `${nameOf(user)} has no open session to change.` }
  changeSession(org, journal, open, { status, by: 'Agent', why: status === 'Ended' ? 'by the rep' : 'with an error' })
  const channel = channelOf(org, user)
  const answer = answers.get(status)
  if (channel && answer && open['Status'] !== status) {
    autoRespond(org, journal, user, idOf(open), textField(channel, answer))
  }
  return undefined
}

/** The channel's field with the automatic text for a session that comes to a status. */
const answers = new Map([
  ['Active', 'EngagedResponse'],
  ['Ended', 'ConversationEndResponse'],
])
