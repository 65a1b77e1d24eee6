import { sendFormOf } from '@parley/flow'
import type { ActionElement, Problem, SendForm } from '@parley/flow'
import { hasPlaceholderName } from '../elements/element-name.ts'
import type { GuideFacts } from './guide-facts.ts'
import type { Happening } from './happenings.ts'
import { isSend, sendActionOf } from './send-action.ts'

/** When a step of the guide is done: pure, over what the flow, its problems and the org say. */
export type StepRule = (facts: GuideFacts) => boolean

/** Either choice of the step on timing and session. */
export const waitsForActive: StepRule = (facts) => formOf(facts)?.timing.choice === 'NonActive'
export const keepsSessionOpen: StepRule = (facts) => formOf(facts)?.longevity.choice === 'KeepSessionOpen'

export function hasHappened(happening: Happening): StepRule {
  return ({ happened }) => happened.has(happening)
}

/** The steps in their order. */
export const stepRules = {
  action: ({ document }) => sendActionOf(document) !== undefined,
  send: (facts) => sendOf(facts) !== undefined,
  // The name that a new element is given at first is none that was chosen.
  name: (facts) => {
    const send = sendOf(facts)
    if (send === undefined || send.label.trim() === '' || hasPlaceholderName({ ...send, label: '' })) return false
    return !errorsOf(facts, send).some(({ where }) => where.field === 'label' || where.field === 'name')
  },
  people: (facts) => {
    const send = sendOf(facts)
    if (send === undefined || formOf(facts)?.users?.kind !== 'reference') return false
    return !errorsOf(facts, send).some(({ where }) => where.field === 'messagingEndUserIds')
  },
  // Before the org is open nobody can say whether the component is right.
  message: (facts) => {
    const send = sendOf(facts)
    if (send === undefined || facts.context.components === undefined) return false
    return formOf(facts)?.component !== undefined && errorsOf(facts, send).length === 0
  },
  choices: (facts) => waitsForActive(facts) && keepsSessionOpen(facts),
  run: hasHappened('ran'),
  unsent: hasHappened('opened'),
  afterwards: ({ happened }) => happened.has('replied') && happened.has('waited') && happened.has('queried'),
} satisfies Readonly<Record<string, StepRule>>

export type StepId = keyof typeof stepRules

function sendOf({ document }: GuideFacts): ActionElement | undefined {
  const action = sendActionOf(document)
  return action !== undefined && isSend(action) ? action : undefined
}

function formOf(facts: GuideFacts): SendForm | undefined {
  const send = sendOf(facts)
  return send && sendFormOf(send)
}

function errorsOf({ problems }: GuideFacts, { name }: ActionElement): readonly Problem[] {
  return problems.filter(({ severity, where }) => severity === 'error' && where.element === name)
}
