import type { MessageVerdict } from '../../org.ts'
import type { Org } from '../../records/org-state.ts'
import { getRecord } from '../../records/store.ts'
import { formatDateTime } from '../../values/date-time.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { channelName } from '../channels/channel-state.ts'
import { channelSupport } from '../channels/channel-support.ts'
import { requiredConsent } from '../consent/consent-level.ts'
import { maxDispatching } from '../dispatch/dispatch-chunk.ts'
import type { MessageOutcome, OutcomeCause } from '../dispatch/message-outcome.ts'
import type { SendRequest } from '../dispatch/send-request.ts'
import { sessionName } from '../sessions/session-name.ts'
import { nameOf, textField } from '../text-field.ts'

export interface Explained {
  readonly request: SendRequest
  readonly at: number
  readonly outcome: MessageOutcome | undefined
  readonly user: RecordValue | undefined
  readonly channel: RecordValue | undefined
  /** How many messages of earlier requests are still in line. */
  readonly queueStart: number
}

type Explanation = Pick<MessageVerdict, 'why' | 'change' | 'warning'>

/** Why a message is where it is, in one plain sentence, and what would change it (screens reference §6). */
export function explain(org: Org, of: Explained): Explanation {
  if (!of.outcome) return queued(org, of)
  const { status, cause, joined: isJoined } = of.outcome
  const isOverridden = isJoined && cause !== 'optedOutUnchecked'
  const explanation = isOverridden ? joined(org, of, of.outcome) : causes[cause](org, of, of.outcome)
  const isDoubtful = status === 'sent' && of.channel && channelSupport(org, of.channel) === 'unlisted'
  return isDoubtful ? { warning: unlistedWarning, ...explanation } : explanation
}

const unlistedWarning = "The action's guide never lists this kind of channel; a real org may refuse it."

type Explain = (org: Org, of: Explained, outcome: MessageOutcome) => Explanation

const causes: { readonly [C in OutcomeCause]: Explain } = {
  consentMet: (_org, of, { consent }) => ({ why: `${consentWords(consent)} meets what ${channel(of)} asks for.` }),
  subscribed: (_org, of) => ({ why: `${name(of)} opted in to the subscription.` }),
  unchecked: (_org, of, { consent }) => ({
    why: `This action checks no consent; ${name(of)}: ${statusWords(consent)}.`,
  }),
  optedOutUnchecked: (_org, of) => ({
    why: `${name(of)} has opted out, but this action checks no consent.`,
    warning: 'Sent to a person who has opted out.',
    change: consentField,
  }),
  sessionActive: (org, _of, outcome) => held(org, outcome, 'Not During Active Sessions'),
  sessionOpen: (org, _of, outcome) => held(org, outcome, 'Not During Open Sessions'),
  outboundCap: (_org, { request }) => ({
    why: `4,000 outbound sessions are open.${retryWords(request)}`,
    change: { kind: 'queue', text: 'Let time pass until sessions end.' },
  }),
  userMissing: (_org, of) => ({
    why: `There is no messaging user with the Id ${of.request.users[of.at] ?? ''}.`,
    change: { kind: 'record', text: 'Send to a messaging user that exists.' },
  }),
  componentUnavailable: (_org, { request }) => ({
    why: `The component ${request.component} is not Active any more.`,
    change: { kind: 'component', text: 'Activate the component.' },
  }),
  channelMissing: (_org, of) => ({ why: `${name(of)} has no messaging channel.`, change: theRecord }),
  channelInactive: (_org, of) => ({ why: `The channel ${channel(of)} is not active.`, change: theChannel }),
  channelStandard: (_org, of) => ({
    why: `${channel(of)} is a standard channel; the action needs an enhanced one.`,
    change: theChannel,
  }),
  channelUnsupported: (_org, of) => ({ why: `The action can't send on ${channel(of)}.`, change: theChannel }),
  optedOut: (org, of, { at }) => ({
    why: `${name(of)} opted out${optOutDate(org, of, at)}; this action respects consent.`,
    change: thePerson,
  }),
  consentMissing: (_org, of) => ({ why: `${name(of)} has no consent status, which is no consent.`, change: thePerson }),
  consentTooLow: (org, of, { consent }) => ({
    why: `${consentWords(consent)} is not enough: ${channel(of)} asks for ${asked(org, of)}.`,
    change: thePerson,
  }),
  subscriptionNotTied: (_org, of) => ({
    why: `The subscription is not tied to the channel ${channel(of)}.`,
    change: consentField,
  }),
  notSubscribed: (_org, of) => ({ why: `${name(of)} has not opted in to the subscription.`, change: thePerson }),
  noTemplate: (_org, of) => ({
    why: `No approved template, and no message from ${name(of)} in 24 hours.`,
    change: { kind: 'component', text: 'Give the component an approved template of this account.' },
  }),
  timingDropped: (org, _of, { sessionId, sessionStatus }) => ({
    why: `Session ${sessionName(org, sessionId)} was ${sessionStatus ?? 'open'}; blocked messages are dropped here.`,
    change: timingField,
  }),
  heldTooLong: (org, _of, { sessionId }) => ({
    why: `Held by session ${sessionName(org, sessionId)} for 30 days, then given up.`,
    change: timingField,
  }),
}

function queued(org: Org, { request, at, queueStart }: Explained): Explanation {
  if (request.phase === 'waiting' && org.messaging.dispatching >= maxDispatching) {
    return { why: `Waits for one of the ${maxDispatching} places for requests in progress.`, change: theQueue }
  }
  const size = choiceOf(org, 'chunk-size')
  const number = queueStart + at - request.next + 1
  return { why: `Number ${number} in line; ${size === '5' ? 'five' : size} go at once.`, change: theQueue }
}

function joined(org: Org, { request }: Explained, { sessionId }: MessageOutcome): Explanation {
  const into = `Went into open session ${sessionName(org, sessionId)}`
  if (request.timing !== 'Any') return { why: `${into}, which doesn't block it.`, change: timingField }
  return { why: `${into}; Any Time does not wait.`, change: timingField }
}

function held(org: Org, { sessionId }: MessageOutcome, choice: string): Explanation {
  const session = sessionId === null ? undefined : getRecord(org, sessionId)
  const status = (session && textField(session, 'Status')) ?? 'gone'
  return {
    why: `Session ${sessionName(org, sessionId)} is ${status}; ${choice} waits.`,
    change: { kind: 'session', text: 'Change the session.' },
  }
}

function name({ user, request, at }: Explained): string {
  return user ? nameOf(user) : (request.users[at] ?? '')
}

function channel(of: Explained): string {
  return of.channel ? channelName(of.channel) : 'the channel'
}

function asked(org: Org, of: Explained): string {
  const required = of.channel ? requiredConsent(org, of.channel) : 'ImplicitOptIn'
  return { ImplicitOptIn: 'implicit opt-in', ExplicitOptIn: 'explicit opt-in', DoubleOptIn: 'double opt-in' }[required]
}

/** The day on which the conversation shows the opt-out, when it does. */
function optOutDate(org: Org, { user }: Explained, until: number): string {
  const log = org.messaging.logs.get((user && textField(user, 'Id')) ?? '') ?? []
  const optOut = log.findLast((entry) => entry.type === 'consent' && entry.to === 'OptedOut' && entry.at <= until)
  return optOut ? ` on ${dayWords(optOut.at)}` : ''
}

function dayWords(ms: number): string {
  const [, month = '1', day = '1'] = formatDateTime(ms).slice(0, 10).split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? ''}`
}

const months = 'January February March April May June July August September October November December'.split(' ')

function retryWords({ retryAt }: SendRequest): string {
  return retryAt === null ? '' : ` Tries again at ${formatDateTime(retryAt).slice(11, 16)}.`
}

function consentWords(status: string | null): string {
  const words = statusWords(status)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function statusWords(status: string | null): string {
  switch (status) {
    case 'OptedOut':
      return 'opted out'
    case 'ImplicitlyOptedIn':
      return 'implicitly opted in'
    case 'ExplicitlyOptedIn':
      return 'explicitly opted in'
    case 'DoublyOptedIn':
      return 'doubly opted in'
    default:
      return 'no consent status'
  }
}

const thePerson = { kind: 'person', text: "Change the person's consent, or the consent choice of the action." } as const
const consentField = { kind: 'consentField', text: 'Change the consent choice of the action.' } as const
const timingField = { kind: 'timingField', text: 'Change Messaging Timing.' } as const
const theChannel = { kind: 'channel', text: 'Change the channel.' } as const
const theRecord = { kind: 'record', text: 'Change the messaging user.' } as const
const theQueue = { kind: 'queue', text: 'Let the queue run.' } as const
