import type { MessageVerdict } from '@parley/org'
import { showPerson } from '../org/index.ts'
import { goToField, openSide } from '../session/index.ts'

/** Leads to what would change a verdict: a field of the action, or the person with their session. */
export function goToChange(verdict: MessageVerdict, element: string | null): void {
  const field = verdict.change === undefined ? undefined : FIELDS[verdict.change.kind]
  if (field !== undefined && element !== null) {
    goToField(element, field)
  } else {
    showPerson(verdict.messagingEndUserId, verdict.identifier)
    openSide('phone')
  }
}

const FIELDS: { readonly [K in NonNullable<MessageVerdict['change']>['kind']]?: string } = {
  consentField: 'channelConsentType',
  timingField: 'allowedSessionStatus',
  component: 'messageDefinitionName',
}
