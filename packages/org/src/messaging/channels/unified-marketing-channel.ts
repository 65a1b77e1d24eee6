import type { Org } from '../../records/org-state.ts'
import { recordsOf } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { textField } from '../text-field.ts'
import { isChannelActive, isDeployed, usagesOf } from './channel-state.ts'

/** Whether the org has an active unified channel that supports marketing: it shows the form's subscription choice. */
export function hasUnifiedMarketingChannel(org: Org): boolean {
  return recordsOf(org, 'MessagingChannel').some((channel) => isUnifiedMarketing(org, channel))
}

/** One usage for service conversations and one for marketing, both deployed. */
function isUnifiedMarketing(org: Org, channel: RecordValue): boolean {
  const types = usagesOf(org, channel)
    .filter(isDeployed)
    .map((usage) => textField(usage, 'DeploymentType') ?? '')
  const isUnified = types.some((type) => forService.has(type)) && types.some((type) => forMarketing.has(type))
  return isUnified && isChannelActive(org, channel)
}

const forService: ReadonlySet<string> = new Set(['Conversation', 'UnifiedConversation'])
/** The object's spellings and the metadata file's. */
const forMarketing: ReadonlySet<string> = new Set(['MessagingEngagement', 'MJ', 'MarketingJourneyBuilder'])
