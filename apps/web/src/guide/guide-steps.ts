import { doEdit } from './do-edit.ts'
import { followUp, openUnsent, runForOneOfEach } from './do-run-step.ts'
import type { GuideFacts } from './guide-facts.ts'
import { addAction, chooseMessage, choosePeople, chooseSend, makeChoices, nameIt } from './step-edits.ts'
import { hasHappened, keepsSessionOpen, stepRules, waitsForActive } from './step-rules.ts'
import type { StepId, StepRule } from './step-rules.ts'
import * as targets from './step-targets.ts'

/** One step of the guide, as data. */
export interface GuideStep {
  readonly id: StepId
  readonly title: string
  readonly sentences: readonly [string, string]
  /** Shown with ticks where a step asks for more than one thing; all of them together are the step. */
  readonly parts?: readonly GuidePart[]
  /** What the ring goes around: selectors, the first one that is on the screen. */
  readonly targets: (facts: GuideFacts) => readonly string[]
  /** *Do it for me*. */
  readonly doIt: (facts: GuideFacts) => void | Promise<void>
}

export interface GuidePart {
  readonly label: string
  readonly isDone: StepRule
}

const CHOICES: readonly GuidePart[] = [
  { label: 'Not During Active Sessions', isDone: waitsForActive },
  { label: 'No, Keep Session Open', isDone: keepsSessionOpen },
]

const AFTERWARDS: readonly GuidePart[] = [
  { label: 'Reply', isDone: hasHappened('replied') },
  { label: '48 hours', isDone: hasHappened('waited') },
  { label: 'Query', isDone: hasHappened('queried') },
]

/** *Send your first message*: the Help page's example, from an empty canvas to the record that tracks it. */
export const GUIDE_STEPS: readonly GuideStep[] = [
  {
    id: 'action',
    title: 'Add an action',
    sentences: [
      'Press + under Start and choose Action.',
      'Sending a message is an action, and a flow calls it like any other.',
    ],
    targets: targets.plusUnderStart,
    doIt: doEdit(addAction, 'Add Action'),
  },
  {
    id: 'send',
    title: 'Choose what it does',
    sentences: [
      'Type Messages in the field Action and choose Send Conversation Messages.',
      'It sends one message to a whole list of people.',
    ],
    targets: targets.actionField,
    doIt: doEdit(chooseSend, 'Choose action'),
  },
  {
    id: 'name',
    title: 'Give it a name',
    sentences: [
      'Type a label, for example Send Update, and leave the field: the API name follows.',
      'The log and the report will call this step by it.',
    ],
    targets: targets.labelField,
    doIt: doEdit(nameIt, 'Label'),
  },
  {
    id: 'people',
    title: 'Say who gets it',
    sentences: [
      'In Messaging Users choose New Resource, name it recipientIds and press Done.',
      'A flow gets its people as a list of Ids, so only a text collection fits.',
    ],
    targets: targets.usersField,
    doIt: doEdit(choosePeople, 'Messaging Users'),
  },
  {
    id: 'message',
    title: 'Pick the message',
    sentences: [
      'Choose a Messaging Component and fill in its parameters; the bubble shows what people will read.',
      'The list has notification components only, because a flow can send no others.',
    ],
    targets: targets.messageFields,
    doIt: doEdit(chooseMessage, 'Messaging Component'),
  },
  {
    id: 'choices',
    title: 'When, to whom, and what then',
    sentences: [
      'Three choices: take the two below, and leave consent as it is.',
      'So nobody is interrupted, and whoever answers is still in the same session.',
    ],
    parts: CHOICES,
    targets: targets.choiceGroups,
    doIt: doEdit(makeChoices, 'Messaging Timing'),
  },
  {
    id: 'run',
    title: 'Run it',
    sentences: [
      'Press Run, then Pick one of each, then Start run.',
      'You get one person for every verdict that this org can give.',
    ],
    targets: targets.runButtons,
    doIt: runForOneOfEach,
  },
  {
    id: 'unsent',
    title: 'See who got nothing',
    sentences: [
      'The flow finished, yet somebody got nothing.',
      'Open a row that says Failed or Pending: the phone tells why, and what would change it.',
    ],
    targets: targets.unsentRow,
    doIt: openUnsent,
  },
  {
    id: 'afterwards',
    title: 'Answer, wait, track',
    sentences: [
      'Reply as Ann, then advance 48 hours: the session of somebody who did not answer ends.',
      'To track a real send, choose Query this request in the request’s menu.',
    ],
    parts: AFTERWARDS,
    targets: targets.afterwards,
    doIt: followUp,
  },
]

/** Of all steps, in order, whether the facts say that it is done. */
export function stepsDone(facts: GuideFacts): readonly boolean[] {
  return GUIDE_STEPS.map(({ id }) => stepRules[id](facts))
}
