import { expect, it } from 'vitest'
import { createOrg } from '../../create-org.ts'
import { readChannelFile } from '../../files/channel-file.ts'
import type { Org } from '../../records/org-state.ts'
import { insertRecord, recordsOf } from '../../records/store.ts'
import { addChannel } from './add-channel.ts'

const file = (label: string, parts: string): string =>
  `<MessagingChannel><masterLabel>${label}</masterLabel><messagingChannelType>Text</messagingChannelType>${parts}</MessagingChannel>`
const USAGE = '<channelUsages><channelConsentType>ImplicitOptIn</channelConsentType></channelUsages>'

function add(org: Org, text: string): string {
  const { channel } = readChannelFile(text, 'Chat', 'Chat.messagingChannel-meta.xml')
  return channel === undefined ? '' : addChannel(org, channel)
}

it('lets a second file of a channel take the place of the first, under the same Id', () => {
  const org = createOrg({ now: '2026-03-02T09:00:00.000Z' })
  const first = add(org, file('Before', USAGE))
  insertRecord(org, 'MessagingChannelUsage', { MessagingChannelId: first, DeploymentType: 'Conversation' })
  expect(add(org, file('After', USAGE))).toBe(first)
  expect(recordsOf(org, 'MessagingChannel').map((row) => row['MasterLabel'])).toEqual(['After'])
  // The usage of the first file is gone, the one that somebody made is not.
  expect(recordsOf(org, 'MessagingChannelUsage')).toHaveLength(2)
  expect(org.messaging.fromChannelFiles.size).toBe(1)
})
