import { expect, it } from 'vitest'
import { insertRecord } from '../../records/store.ts'
import { addChannelRecord, type Fields, testOrg } from '../testing/test-org.ts'
import { hasUnifiedMarketingChannel } from './unified-marketing-channel.ts'

const service = { DeploymentType: 'Conversation' }
const marketing = { DeploymentType: 'MessagingEngagement' }

const cases: [string, Fields, Fields[], boolean][] = [
  ['no usages', {}, [], false],
  ['service alone', {}, [service], false],
  ['marketing alone', {}, [marketing], false],
  ['both', {}, [service, marketing], true],
  [
    'the spellings of the metadata file',
    {},
    [{ DeploymentType: 'UnifiedConversation' }, { DeploymentType: 'MarketingJourneyBuilder' }],
    true,
  ],
  ['journeys', {}, [service, { DeploymentType: 'MJ' }], true],
  ['a service usage that is not unified', {}, [{ DeploymentType: 'DigitalEngagementConversation' }, marketing], false],
  ['marketing not deployed', {}, [service, { ...marketing, DeploymentStatus: 'New' }], false],
  ['the channel off', { IsActive: false }, [service, marketing], false],
]
it.each(cases)('%s', (_name, channel, usages, expected) => {
  const org = testOrg()
  const MessagingChannelId = addChannelRecord(org, channel)
  for (const usage of usages) insertRecord(org, 'MessagingChannelUsage', { MessagingChannelId, ...usage })
  expect(hasUnifiedMarketingChannel(org)).toBe(expected)
})
