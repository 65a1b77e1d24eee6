import type { MessageVerdict } from '@parley/org'
import { goToField, openSide } from '../session/index.ts'
import { goToPart, showPerson } from './shown-person.ts'

/** Leads to what would change a verdict: a field of the action, or the person on the phone, at consent or session. */
export function goToChange(verdict: MessageVerdict, element: string | null): void {
  const kind = verdict.change?.kind
  const field = fieldToChange(verdict)
  if (field !== undefined && kind !== 'person' && element !== null) {
    goToField(element, field)
  } else {
    showPerson(verdict.messagingEndUserId, verdict.identifier)
    if (kind === 'person' || kind === 'session') goToPart(kind === 'person' ? 'consent' : 'session')
    openSide('phone')
  }
}

/** The field of the action that would change a verdict; undefined where none would. */
export function fieldToChange({ change }: MessageVerdict): string | undefined {
  return change === undefined ? undefined : FIELDS[change.kind]
}

const FIELDS: { readonly [K in NonNullable<MessageVerdict['change']>['kind']]?: string } = {
  person: 'channelConsentType',
  consentField: 'channelConsentType',
  timingField: 'allowedSessionStatus',
  component: 'messageDefinitionName',
}
