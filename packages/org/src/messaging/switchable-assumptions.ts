import type { Assumption } from './assumptions.ts'

/** Assumptions with more than one answer that a person may try. */
export const switchableAssumptions = [
  {
    id: 'blocked-by-timing',
    question: 'Is a message that Messaging Timing blocks sent later, or never?',
    choices: ['later', 'drop'],
    source: '6.3, 9 no. 6',
  },
  {
    id: 'hold-limit',
    question: 'How long is a blocked message held at most?',
    choices: ['30d', 'none'],
    source: '9 no. 7',
  },
  {
    id: 'chunk-size',
    question: 'How many messages of a request go out at once?',
    choices: ['5', '1', '6', '100'],
    source: '1.8, 9 no. 12',
  },
  {
    id: 'chunk-interval',
    question: 'How much time passes between two chunks of a request?',
    choices: ['10s', '1s', '60s'],
    source: '9 no. 12',
  },
  {
    id: 'open-session',
    question: 'Does a message to someone in an open session go into that session, or make its own?',
    choices: ['append', 'own'],
    source: '6.3, 9 no. 15',
  },
  {
    id: 'inactive-end',
    question: 'After how long does an Inactive session end by itself?',
    choices: ['24h', '30h'],
    source: '6.2, 10 no. 7',
  },
  {
    id: 'append-expiry',
    question: 'Do the 48 hours of a New session begin again when a message is appended?',
    choices: ['restart', 'keep'],
    source: '6.2, 6.3',
  },
  {
    id: 'default-longevity',
    question: 'What happens to the session when Session Longevity is unset?',
    choices: ['EndSession', 'KeepSessionOpen'],
    source: '9 no. 2',
  },
  {
    id: 'default-timing',
    question: 'What holds when Messaging Timing is unset?',
    choices: ['Any', 'NonActive', 'Closed'],
    source: '9 no. 3',
  },
  {
    id: 'default-consent',
    question: 'Is consent enforced when isEnforceMessagingChannelConsent is unset?',
    choices: ['unchecked', 'enforced'],
    source: '9 no. 4',
  },
  {
    id: 'null-consent',
    question: 'Does an end user without any consent status count as opted in, when consent is enforced?',
    choices: ['no', 'implicit'],
    source: '5 no. 2, 9 no. 10',
  },
  {
    id: 'opted-out-unchecked',
    question: 'Does an opted-out user get a message whose action checks no consent?',
    choices: ['send', 'refuse'],
    source: '5 no. 9, 9 no. 9',
  },
  {
    id: 'opted-out-subscriber',
    question: 'Is an opted-out user with a subscription opt-in refused?',
    choices: ['refuse', 'send'],
    source: '5 no. 8',
  },
  {
    id: 'template-status',
    question: 'Is an external template approved although its file does not say so (exports always say Pending)?',
    choices: ['approved', 'as-file'],
    source: '4.3, 10 no. 11',
  },
  {
    id: 'whatsapp-window',
    question: 'Outside the 24 hours after a WhatsApp message of the customer, must a template be used?',
    choices: ['enforced', 'off'],
    source: '6.5',
  },
  {
    id: 'unlisted-channels',
    question: 'Can the action send on Facebook Messenger and LINE, which its guide never lists?',
    choices: ['allow', 'refuse'],
    source: '1.1, 9 no. 14',
  },
  {
    id: 'reply-routing',
    question: 'Is a reply on a channel with a handler or queue accepted at once, or does it wait for a rep?',
    choices: ['accepted', 'waits'],
    source: '6.2, 6.4, 9 no. 17',
  },
  {
    id: 'default-keywords',
    question: 'Does a channel that names no keyword at all know the usual ones (stop, end, quit … and help)?',
    choices: ['usual', 'none'],
    source: '5 no. 5',
  },
  {
    id: 'keyword-session',
    question: 'Does an exchange of keywords alone make a session with Status Consent?',
    choices: ['made', 'none'],
    source: '5 no. 5',
  },
  {
    id: 'constant-as-input',
    question: "May a flow override a component's constant by passing a value under its name?",
    choices: ['override', 'fault'],
    source: '9 no. 20',
  },
] as const satisfies readonly Assumption[]

export type SwitchId = (typeof switchableAssumptions)[number]['id']
