import { expect, it } from 'vitest'
import { addChannelRecord, testOrg } from '../testing/test-org.ts'
import { activeChannelTypes } from './active-channel-types.ts'

it('names each type of active channels once', () => {
  const org = testOrg()
  expect(activeChannelTypes(org)).toEqual([])
  addChannelRecord(org, { MessageType: 'WhatsApp' })
  addChannelRecord(org, { MessageType: 'WhatsApp', DeveloperName: 'Second' })
  addChannelRecord(org, { MessageType: 'Text', DeveloperName: 'Third', IsActive: false })
  expect(activeChannelTypes(org)).toEqual(['WhatsApp'])
})
