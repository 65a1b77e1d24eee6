import type { CheckContext } from '@parley/flow'
import { activeChannelTypes, componentInfos, hasUnifiedMarketingChannel, objectInfos, type Org } from '@parley/org'

/** What checks and pickers may know of an org: its components, objects, channels, and whether a marketing channel is there. */
export function checkContextOf(org: Org): CheckContext {
  return {
    components: componentInfos(org),
    hasUnifiedMarketingChannel: hasUnifiedMarketingChannel(org),
    objects: objectInfos(),
    channelTypes: activeChannelTypes(org),
  }
}
