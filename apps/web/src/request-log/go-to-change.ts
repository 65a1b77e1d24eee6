import type { MessageVerdict } from '@parley/org'
import { actOnOrg, orgClient, showPerson } from '../org/index.ts'
import { goToField, openSide } from '../session/index.ts'

/** Leads to what would change a verdict: a field of the action, the person with their session, or the queue. */
export function goToChange(verdict: MessageVerdict, element: string | null): void {
  const field = verdict.change === undefined ? undefined : FIELDS[verdict.change.kind]
  if (field !== undefined && element !== null) {
    goToField(element, field)
  } else if (verdict.change?.kind === 'queue') {
    void actOnOrg(() => orgClient().letTheQueueRun())
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
