import type { Org } from '../../records/org-state.ts'
import { recordsOf } from '../../records/store.ts'
import type { RecordValue } from '../../values/value.ts'
import { isChannelActive, isDeployed, usagesOf } from './channel-state.ts'
import { isMarketingUsage, isServiceUsage } from './usage-kinds.ts'

/** Whether the org has an active unified channel that supports marketing: it shows the form's subscription choice. */
export function hasUnifiedMarketingChannel(org: Org): boolean {
  return recordsOf(org, 'MessagingChannel').some((channel) => isUnifiedMarketing(org, channel))
}

/** One usage for service conversations and one for marketing, both deployed. */
function isUnifiedMarketing(org: Org, channel: RecordValue): boolean {
  const usages = usagesOf(org, channel).filter(isDeployed)
  return usages.some(isServiceUsage) && usages.some(isMarketingUsage) && isChannelActive(org, channel)
}
