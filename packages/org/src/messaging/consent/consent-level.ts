import { usagesOf } from '../channels/channel-state.ts'
import { isMarketingUsage } from '../channels/usage-kinds.ts'
import type { Org } from '../../records/org-state.ts'
import type { RecordValue } from '../../values/value.ts'
import { choiceOf } from '../assumptions.ts'
import { idOf, textField } from '../text-field.ts'

/** What a channel asks of a person before messages may be sent. */
export type ConsentType = 'ImplicitOptIn' | 'ExplicitOptIn' | 'DoubleOptIn'

/**
 * The level that the channel asks for: of its service usage where a record names one, else its own (which has taken
 * over what the channel's file says).
 */
export function requiredConsent(org: Org, channel: RecordValue): ConsentType {
  const ofUsage = usagesOf(org, channel)
    .filter((usage) => !org.messaging.fromChannelFiles.has(idOf(usage)))
    .filter((usage) => !isMarketingUsage(usage))
    .map((usage) => consentTypeOf(usage))
    .find((type) => type !== undefined)
  return ofUsage ?? consentTypeOf(channel) ?? 'ImplicitOptIn'
}

/** Whether a messaging user's level is enough for the channel (messaging reference §5 no. 2). */
export function meetsConsent(org: Org, status: string | null, required: ConsentType): boolean {
  const level = status ?? (choiceOf(org, 'null-consent') === 'implicit' ? 'ImplicitlyOptedIn' : 'OptedOut')
  return (levels.get(level) ?? 0) >= (levels.get(required) ?? 0)
}

/** Actual and required levels on one scale; OptedOut meets nothing. */
const levels = new Map([
  ['OptedOut', 0],
  ['ImplicitlyOptedIn', 1],
  ['ImplicitOptIn', 1],
  ['ExplicitlyOptedIn', 2],
  ['ExplicitOptIn', 2],
  ['DoublyOptedIn', 3],
  ['DoubleOptIn', 3],
])

function consentTypeOf(row: RecordValue): ConsentType | undefined {
  const type = textField(row, 'ConsentType')
  return type === 'ImplicitOptIn' || type === 'ExplicitOptIn' || type === 'DoubleOptIn' ? type : undefined
}
