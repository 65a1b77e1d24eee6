import type { CheckContext } from '../../problems/context.ts'

/** One option of a radio group on the form: the Help page's label and what stands for it in the file (messaging.md §1.3). */
export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
}

export type Timing = 'Any' | 'NonActive' | 'Closed'
export type Longevity = 'KeepSessionOpen' | 'EndSession'
export type ConsentType = 'MessagingEndUser' | 'Custom' | 'CommunicationSubscription'

export const timingChoices: readonly Choice<Timing>[] = [
  { value: 'Any', label: 'Any Time' },
  { value: 'NonActive', label: 'Not During Active Sessions' },
  { value: 'Closed', label: 'Not During Open Sessions' },
]

export const longevityChoices: readonly Choice<Longevity>[] = [
  { value: 'KeepSessionOpen', label: 'No, Keep Session Open' },
  { value: 'EndSession', label: 'Yes, End Session Immediately' },
]

/** Consent is stored as two inputs; `enforced` is `isEnforceMessagingChannelConsent`. */
export interface ConsentChoice extends Choice<ConsentType> {
  readonly enforced: boolean
}

export const consentChoices: readonly ConsentChoice[] = [
  { value: 'MessagingEndUser', enforced: true, label: 'Yes, apply Messaging End User settings' },
  { value: 'Custom', enforced: false, label: 'No, I’ll apply custom consent logic' },
  { value: 'CommunicationSubscription', enforced: true, label: 'Yes, choose a communication subscription' },
]

/** The consent choices that the form offers: the third only where a unified channel supports marketing. */
export function offeredConsentChoices(context: CheckContext): readonly ConsentChoice[] {
  return consentChoices.filter(
    ({ value }) => value !== 'CommunicationSubscription' || context.hasUnifiedMarketingChannel === true,
  )
}
