import type { BundledProject } from './sample-files.ts'

/** A sample that the start page offers. */
export interface Sample {
  readonly id: BundledProject
  readonly title: string
  /** The question that it answers. */
  readonly question: string
  readonly text: string
  /** The flow that opens. */
  readonly flow: string
  /** What to try in it, in this order; the sample's README says the same. */
  readonly tries: readonly [string, string, string]
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'order-update',
    title: 'Order update',
    question: 'Who gets an order update, and who doesn’t?',
    text: 'One WhatsApp message to a list of customers, with an approved template. Run it, and read for each of them what happened and why.',
    flow: 'Order_Update',
    tries: [
      'Run it for Ana, Chloe, Dev, Eva and Gia: two get it, Dev waits, two have not opted in.',
      'End Dev’s session on his phone, and his message goes out.',
      'Choose Any Time as Messaging Timing and run again: now it reaches Dev in mid-conversation.',
    ],
  },
  {
    id: 'appointment-reminder',
    title: 'Appointment reminder',
    question: 'What happens when somebody texts STOP?',
    text: 'A text message to patients, on a channel that asks for a keyword first. Reply as one of them, and run it again.',
    flow: 'Appointment_Reminder',
    tries: [
      'Run it for everybody: three never sent the keyword that this channel asks for, or opted out.',
      'Reply STOP as Amara and run again: nothing for her. START brings her back.',
      'Reply CANCEL as Henry: he means the appointment, yet it opts him out.',
    ],
  },
  {
    id: 'broadcast',
    title: 'Broadcast to 250',
    question: 'How does one flow reach more than 100?',
    text: 'News for 250 customers, in batches of 100 or fewer: a loop fills them, and the rest goes out at the end.',
    flow: 'Broadcast',
    tries: [
      'Run it: requests of 100, 100 and 28 people. The 22 who opted out are in none.',
      'Let the queue run: five of each request go at once, the rest in turn.',
      'Delete Send the Rest and run again: the last 28 get nothing, and no error says so.',
    ],
  },
]

/** The project that new and imported flows start in. */
export const STARTER = { id: 'starter', title: 'Starter project' } as const
