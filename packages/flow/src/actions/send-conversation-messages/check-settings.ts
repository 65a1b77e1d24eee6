import type { ActionElement } from '../../elements/element.ts'
import type { CheckContext } from '../../problems/context.ts'
import type { Problem } from '../../problems/problem.ts'
import { consentChoices, longevityChoices, timingChoices } from './choices.ts'
import type { SendInputName } from './inputs.ts'
import { inputValue, withInput } from './with-input.ts'

/** Timing, consent with its subscription, longevity and the request type: legal values, and notes on what they mean. */
export function checkSettings(element: ActionElement, context: CheckContext): readonly Problem[] {
  return [
    ...checkRequestType(element),
    ...checkWord(element, 'allowedSessionStatus', timingChoices, 'action/timing-unknown', 'Messaging Timing'),
    ...checkWord(element, 'channelConsentType', consentChoices, 'action/consent-unknown', 'the consent choice'),
    ...checkWord(
      element,
      'sessionLongevityPreference',
      LONGEVITY_WORDS,
      'action/longevity-unknown',
      'Session Longevity',
    ),
    ...checkConsent(element, context),
    ...checkNotes(element),
  ]
}

/** The record's picklist has one more value than the form (messaging.md §1.2). */
const LONGEVITY_WORDS: readonly { readonly value: string }[] = [
  ...longevityChoices,
  { value: 'KeepSessionOpenOrAppend' },
]

function checkRequestType(element: ActionElement): readonly Problem[] {
  const value = inputValue(element.inputs, 'requestType')
  if (value?.kind === 'string' && value.text === REQUEST_TYPE) return []
  if (value !== undefined && value.kind !== 'string') return []
  const row = { name: 'requestType', value: { kind: 'string', text: REQUEST_TYPE } } as const
  const inputs = withInput(element.inputs, row)
  return [
    problem(element, 'requestType', {
      code: 'action/request-type',
      severity: 'error',
      message: `The request type must be ${REQUEST_TYPE}; the form does not show it.`,
      fix: {
        label: `Set ${REQUEST_TYPE}`,
        edits: [{ type: 'changeElement', element: element.name, kind: 'action', changes: { inputs } }],
      },
    }),
  ]
}

const REQUEST_TYPE = 'SendNotificationMessages'

/** A text outside a restricted picklist; references are not known before the run. */
function checkWord(
  element: ActionElement,
  input: SendInputName,
  words: readonly { readonly value: string }[],
  code: string,
  title: string,
): readonly Problem[] {
  const value = inputValue(element.inputs, input)
  if (value?.kind !== 'string' || words.some((word) => word.value === value.text)) return []
  const message = `"${value.text}" is no value of ${title}. Choose one on the form.`
  return [problem(element, input, { code, severity: 'error', message })]
}

function checkConsent(element: ActionElement, context: CheckContext): readonly Problem[] {
  const enforced = inputValue(element.inputs, 'isEnforceMessagingChannelConsent')
  const type = inputValue(element.inputs, 'channelConsentType')
  const isEnforced = enforced?.kind === 'boolean' ? enforced.value : undefined
  const typeText = type?.kind === 'string' ? type.text : undefined
  const problems: Problem[] = []
  if (enforced === undefined && type === undefined) {
    problems.push(
      problem(element, 'channelConsentType', {
        code: 'action/consent-missing',
        severity: 'error',
        message: 'Nothing says whose consent counts. Choose one of the consent preferences.',
      }),
    )
  } else if (isContradiction(isEnforced, typeText)) {
    problems.push(
      problem(element, 'channelConsentType', {
        code: 'action/consent-contradiction',
        severity: 'warning',
        message: `Consent is stored as ${isEnforced} with ${typeText}, which contradict each other. The run goes by ${isEnforced}: ${isEnforced ? 'consent is checked' : 'no consent is checked'}.`,
      }),
    )
  }
  if (isEnforced === false) {
    problems.push(
      problem(element, 'channelConsentType', {
        code: 'action/consent-off',
        severity: 'warning',
        message: 'No consent is checked here, so people who opted out get the message unless the flow leaves them out.',
      }),
    )
  }
  return typeText === 'CommunicationSubscription' ? [...problems, ...checkSubscription(element, context)] : problems
}

function isContradiction(isEnforced: boolean | undefined, type: string | undefined): boolean {
  if (isEnforced === undefined || type === undefined) return false
  const choice = consentChoices.find(({ value }) => value === type)
  return choice !== undefined && choice.enforced !== isEnforced
}

function checkSubscription(element: ActionElement, context: CheckContext): readonly Problem[] {
  const problems: Problem[] = []
  const subscription = inputValue(element.inputs, 'communicationSubscriptionId')
  if (subscription === undefined || (subscription.kind === 'string' && subscription.text.trim() === '')) {
    problems.push(
      problem(element, 'communicationSubscriptionId', {
        code: 'action/subscription-missing',
        severity: 'error',
        message: 'No communication subscription is chosen. Choose one, or apply consent in another way.',
      }),
    )
  } else if (subscription.kind === 'string') {
    problems.push(
      problem(element, 'communicationSubscriptionId', {
        code: 'action/hard-coded-id',
        severity: 'hint',
        message: 'The Id of the subscription is written into the flow and differs from org to org. Look it up instead.',
      }),
    )
  }
  if (context.hasUnifiedMarketingChannel === false) {
    problems.push(
      problem(element, 'channelConsentType', {
        code: 'action/subscription-without-unified-channel',
        severity: 'error',
        message:
          'A communication subscription needs a unified channel that supports marketing, and there is none. Apply consent in another way.',
      }),
    )
  }
  return problems
}

/** What the chosen timing and longevity mean later, for those who meet them first in the problems list. */
function checkNotes(element: ActionElement): readonly Problem[] {
  const notes: Problem[] = []
  const timing = inputValue(element.inputs, 'allowedSessionStatus')
  if (timing?.kind === 'string' && (timing.text === 'NonActive' || timing.text === 'Closed')) {
    notes.push(
      problem(element, 'allowedSessionStatus', {
        code: 'action/timing-defers',
        severity: 'hint',
        message: 'Messages to people in a conversation wait until their session changes, which may be hours later.',
      }),
    )
  }
  const longevity = inputValue(element.inputs, 'sessionLongevityPreference')
  if (longevity?.kind === 'string' && longevity.text === 'KeepSessionOpen') {
    notes.push(
      problem(element, 'sessionLongevityPreference', {
        code: 'action/session-stays-open',
        severity: 'hint',
        message: 'Each message opens a session for up to 48 hours; an org can hold 4,000 of them at a time.',
      }),
    )
  }
  return notes
}

function problem(element: ActionElement, field: SendInputName, found: Omit<Problem, 'where'>): Problem {
  return { ...found, where: { element: element.name, field } }
}
