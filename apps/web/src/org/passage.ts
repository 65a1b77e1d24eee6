import type { CommandOutcome, OrgEvent } from '@parley/org'
import { spanInWords } from '../ui/time-text.ts'

/** What a command did, in one line: `48 h passed: 1 message sent, 2 sessions ended`. */
export function passage(before: string, outcome: CommandOutcome): string {
  const passed = Date.parse(outcome.now) - Date.parse(before)
  const did = countedEvents(outcome.counts)
  const time = passed > 0 ? `${spanInWords(passed)} passed` : ''
  if (did === '') return time === '' ? 'Nothing happened.' : `${time}: nothing happened.`
  return time === '' ? `${did}.` : `${time}: ${did}.`
}

const TYPES = [
  'messageSent',
  'messageFailed',
  'messageHeld',
  'sessionOpened',
  'sessionChanged',
  'sessionEnded',
  'consentChanged',
  'replyReceived',
  'autoResponse',
  'requestCompleted',
] as const

const WORDS: { readonly [T in OrgEvent['type']]: readonly [string, string] } = {
  messageSent: ['message sent', 'messages sent'],
  messageFailed: ['message failed', 'messages failed'],
  messageHeld: ['message held', 'messages held'],
  sessionOpened: ['session opened', 'sessions opened'],
  sessionChanged: ['session changed', 'sessions changed'],
  sessionEnded: ['session ended', 'sessions ended'],
  consentChanged: ['consent changed', 'consents changed'],
  replyReceived: ['reply received', 'replies received'],
  autoResponse: ['automatic response sent', 'automatic responses sent'],
  requestCompleted: ['request completed', 'requests completed'],
}

/** Messages first: they are what people look for. */
function countedEvents(counts: CommandOutcome['counts']): string {
  return TYPES.flatMap((type) => {
    const count = counts[type] ?? 0
    return count === 0 ? [] : `${String(count)} ${WORDS[type][count === 1 ? 0 : 1]}`
  }).join(', ')
}
