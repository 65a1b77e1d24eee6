import { sendFormOf } from '@parley/flow'
import type { GuideFacts } from './guide-facts.ts'
import { sendActionOf } from './send-action.ts'
import { waitsForActive } from './step-rules.ts'

/**
 * What the ring of each step goes around, as selectors: the first one on the screen is meant, so that the ring walks
 * along (button, then the menu's item) and shows the way back (the card) to somebody who has gone elsewhere.
 */
type Targets = (facts: GuideFacts) => readonly string[]

export const plusUnderStart: Targets = () => [
  '.add-menu [role=option][aria-label="Action"]',
  '.edge-plus[data-exit^="$Start/"]',
  barItem('Flow'),
]

export const actionField: Targets = (facts) =>
  inForm(facts, [`${comboboxOf('actionName')} [role=option]`, '.frame-side [data-field="actionName"]'])

export const labelField: Targets = (facts) => inForm(facts, ['.frame-side [data-field="label"]'])

export const usersField: Targets = (facts) =>
  inForm(facts, [
    '.panel-dialog-foot .slds-button_brand',
    `${comboboxOf('messagingEndUserIds')} [role=option]`,
    '.frame-side [data-field="messagingEndUserIds"]',
  ])

export const messageFields: Targets = (facts) => {
  const send = sendActionOf(facts.document)
  const hasComponent = send !== undefined && sendFormOf(send).component !== undefined
  const wrong = facts.problems.find(
    ({ severity, where }) => severity === 'error' && where.element === send?.name && where.field !== undefined,
  )
  const field = hasComponent ? (wrong?.where.field ?? 'messageDefinitionName') : 'messageDefinitionName'
  return inForm(facts, [`.frame-side [data-field="${CSS.escape(field)}"]`])
}

export const choiceGroups: Targets = (facts) => {
  const field = waitsForActive(facts) ? 'sessionLongevityPreference' : 'allowedSessionStatus'
  return inForm(facts, [`.radio-group:has([data-field="${field}"])`])
}

export const runButtons: Targets = () => [
  '.run-inputs:not(:has(.is-ticked)) .multi-listbox-bar .button_small',
  '.run-inputs .run-foot [type=submit]',
  '.run-button',
]

export const unsentRow: Targets = () => [`${RECIPIENTS} tr:has(.pill_failed, .pill_held)`, ...TO_LOG]

export const afterwards: Targets = ({ happened, person }) => {
  if (!happened.has('replied')) {
    const reply = person?.verdict?.status === 'Sent' ? ['.reply-line input'] : []
    return [...reply, `${RECIPIENTS} tr:has(.pill_sent)`, ...TO_LOG]
  }
  if (!happened.has('waited')) return ['.clock-presets', '.clock [aria-haspopup="dialog"]']
  return ['[role=menu][aria-label^="Actions for MSJ-"] .menu-item', '[aria-label^="Actions for MSJ-"]', ...TO_LOG]
}

const RECIPIENTS = 'table[aria-label="Recipients"] tbody'
const TO_LOG = ['#drawer-tab-log', barItem('Log')]

/** Fields of the element's form; while another form is shown, the element's card, which opens it. */
function inForm({ document, isFormOpen }: GuideFacts, selectors: readonly string[]): readonly string[] {
  const name = sendActionOf(document)?.name
  if (isFormOpen || name === undefined) return [...selectors, barItem('Form')]
  return [`.card-main[data-stop="${CSS.escape(name)}"]`, barItem('Flow')]
}

/** Where one region is shown at a time, the way to another one. */
function barItem(region: 'Flow' | 'Form' | 'Log'): string {
  return `.bottom-bar-item[aria-label="Show ${region}"]`
}

function comboboxOf(field: string): string {
  return `.combobox:has([data-field="${field}"])`
}
