import { acceptRequest, begin, commit, selectRecords, settle } from '@parley/org'

const batchSize = 100

/** What the broadcast flow does, written as loops: the measure that the interpreter is held against. */
export function broadcastByHand(org, sends) {
  begin(org)
  const { records } = selectRecords(org, { object: 'MessagingEndUser' })
  let elements = 3
  let messages = 0
  let batch = []
  for (const person of records) {
    elements += 2
    if (person.MessagingConsentStatus === 'OptedOut') continue
    elements += 2
    batch.push(person.Id)
    if (batch.length < batchSize) continue
    elements += sends ? 2 : 1
    messages += sends ? send(org, batch) : 0
    batch = []
  }
  if (batch.length > 0) messages += sends ? send(org, batch) : 0
  commit(org)
  settle(org)
  return { elements: elements + 1, messages }
}

function send(org, messagingEndUserIds) {
  const result = acceptRequest(org, {
    messageDefinitionName: 'Announcement',
    parameters: [],
    requestType: 'SendNotificationMessages',
    isEnforceMessagingChannelConsent: true,
    channelConsentType: 'MessagingEndUser',
    communicationSubscriptionId: null,
    allowedSessionStatus: 'Any',
    messagingEndUserIds,
    sessionLongevityPreference: null,
    otherInputs: {},
  })
  if ('fault' in result) throw new Error(result.fault.message)
  return messagingEndUserIds.length
}
