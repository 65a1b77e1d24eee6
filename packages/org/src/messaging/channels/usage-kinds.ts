import type { RecordValue } from '../../values/value.ts'
import { textField } from '../text-field.ts'

/** A usage of the unified channel's service app. A usage of a channel that isn't unified has another type. */
export function isServiceUsage(usage: RecordValue): boolean {
  return serviceTypes.has(textField(usage, 'DeploymentType') ?? '')
}

/** A usage by one of the marketing apps. */
export function isMarketingUsage(usage: RecordValue): boolean {
  return marketingTypes.has(textField(usage, 'DeploymentType') ?? '')
}

/** The object's spellings and the metadata file's. */
const serviceTypes: ReadonlySet<string> = new Set(['Conversation', 'UnifiedConversation'])
const marketingTypes: ReadonlySet<string> = new Set(['MessagingEngagement', 'MJ', 'MarketingJourneyBuilder'])
