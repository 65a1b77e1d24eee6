import { addComponent, createOrg, insertRecord } from '@parley/org'

/** An org with one SMS channel, one component and so many messaging users; every tenth has opted out. */
export function createBroadcastOrg(people) {
  const org = createOrg({ now: '2026-03-02T09:00:00.000Z' })
  const channel = insertRecord(org, 'MessagingChannel', {
    DeveloperName: 'Texts',
    MasterLabel: 'Texts',
    MessageType: 'Text',
    IsActive: true,
  })
  addComponent(org, announcement)
  for (let number = 0; number < people; number++) {
    insertRecord(org, 'MessagingEndUser', {
      Name: `Person ${number}`,
      MessagingPlatformKey: `+1555${String(number).padStart(8, '0')}`,
      MessagingChannelId: channel.Id,
      MessageType: 'Text',
      MessagingConsentStatus: number % 10 === 9 ? 'OptedOut' : 'ImplicitlyOptedIn',
    })
  }
  return org
}

const announcement = {
  name: 'Announcement',
  label: 'Announcement',
  type: 'Notification',
  language: 'en_US',
  parameters: [],
  constants: [],
  layouts: [{ formatType: 'Text', text: 'We are open again.', templates: [] }],
}
