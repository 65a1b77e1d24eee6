import type { ActionElement } from '../../elements/element.ts'
import type { Finding } from '../../problems/finding.ts'
import type { ProblemCode } from '../../problems/severities.ts'
import { consentChoices, longevityChoices, timingChoices } from './choices.ts'
import type { SendInputName } from './inputs.ts'
import { inputValue, withInput } from './with-input.ts'

/** Timing, longevity, request type and the consent's word: legal values, and notes on what they mean. */
export function checkSettings(element: ActionElement): readonly Finding[] {
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
    ...checkNotes(element),
  ]
}

/** The record's picklist has one more value than the form (messaging.md §1.2). */
const LONGEVITY_WORDS: readonly { readonly value: string }[] = [
  ...longevityChoices,
  { value: 'KeepSessionOpenOrAppend' },
]

function checkRequestType(element: ActionElement): readonly Finding[] {
  const value = inputValue(element.inputs, 'requestType')
  if (value?.kind === 'string' && value.text === REQUEST_TYPE) return []
  if (value !== undefined && value.kind !== 'string') return []
  const row = { name: 'requestType', value: { kind: 'string', text: REQUEST_TYPE } } as const
  const inputs = withInput(element.inputs, row)
  return [
    problem(element, 'requestType', {
      code: 'action/request-type',
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
  code: ProblemCode,
  title: string,
): readonly Finding[] {
  const value = inputValue(element.inputs, input)
  if (value?.kind !== 'string' || words.some((word) => word.value === value.text)) return []
  const message = `"${value.text}" is no value of ${title}. Choose one on the form.`
  return [problem(element, input, { code, message })]
}

/** What the chosen timing and longevity mean later, for those who meet them first in the problems list. */
function checkNotes(element: ActionElement): readonly Finding[] {
  const notes: Finding[] = []
  const timing = inputValue(element.inputs, 'allowedSessionStatus')
  if (timing?.kind === 'string' && (timing.text === 'NonActive' || timing.text === 'Closed')) {
    notes.push(
      problem(element, 'allowedSessionStatus', {
        code: 'action/timing-defers',
        message: 'Messages to people in a conversation wait until their session changes, which may be hours later.',
      }),
    )
  }
  const longevity = inputValue(element.inputs, 'sessionLongevityPreference')
  if (longevity?.kind === 'string' && longevity.text === 'KeepSessionOpen') {
    notes.push(
      problem(element, 'sessionLongevityPreference', {
        code: 'action/session-stays-open',
        message: 'Each message opens a session for up to 48 hours; an org can hold 4,000 of them at a time.',
      }),
    )
  }
  return notes
}

function problem(element: ActionElement, field: SendInputName, found: Omit<Finding, 'where'>): Finding {
  return { ...found, where: { element: element.name, field } }
}
