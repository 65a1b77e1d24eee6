import { sendFormOf } from '@parley/flow'
import type { ActionElement, Problem, SendForm } from '@parley/flow'
import { hasPlaceholderName } from '../elements/element-name.ts'
import type { GuideFacts } from './guide-facts.ts'
import { isSend, sendActionOf } from './send-action.ts'

/** When a step of the guide is done: pure, over what the flow, its problems and the org say. */
export type StepRule = (facts: GuideFacts) => boolean

export const hasAction: StepRule = ({ document }) => sendActionOf(document) !== undefined

export const hasSend: StepRule = (facts) => sendOf(facts) !== undefined

/** Label and API name are there and valid; the name that a new element is given at first is none that was chosen. */
export const isNamed: StepRule = (facts) => {
  const send = sendOf(facts)
  if (send === undefined || send.label.trim() === '' || hasPlaceholderName({ ...send, label: '' })) return false
  return !errorsOf(facts, send).some(({ where }) => where.field === 'label' || where.field === 'name')
}

export const hasPeople: StepRule = (facts) => {
  const send = sendOf(facts)
  if (send === undefined || formOf(facts)?.users?.kind !== 'reference') return false
  return !errorsOf(facts, send).some(({ where }) => where.field === 'messagingEndUserIds')
}

/** A component is chosen and the element has no error left; before the org is open nobody can say. */
export const hasMessage: StepRule = (facts) => {
  const send = sendOf(facts)
  if (send === undefined || facts.context.components === undefined) return false
  return formOf(facts)?.component !== undefined && errorsOf(facts, send).length === 0
}

export const waitsForActive: StepRule = (facts) => formOf(facts)?.timing.choice === 'NonActive'

export const keepsSessionOpen: StepRule = (facts) => formOf(facts)?.longevity.choice === 'KeepSessionOpen'

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
