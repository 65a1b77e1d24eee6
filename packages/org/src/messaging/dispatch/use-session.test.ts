import { describe, expect, it } from 'vitest'
import { advanceBy } from '../../clock/advance.ts'
import type { OrgOptions } from '../../org.ts'
import { findBy, getRecord, recordsOf } from '../../records/store.ts'
import { addChannelRecord, addSession, addUser, allVerdicts, send, testOrg } from '../testing/test-org.ts'
import { maxOpenOutbound } from './use-session.ts'

describe('which session a message goes into', () => {
  // Statuses of the open session, longevity, then: joined?, status of the session used, how many sessions there are.
  const cases: [string[], string | null, OrgOptions['assumptions'], boolean, string, number][] = [
    [[], 'KeepSessionOpen', {}, false, 'New', 1],
    [[], 'EndSession', {}, false, 'Ended', 1],
    [[], 'KeepSessionOpenOrAppend', {}, false, 'New', 1],
    [[], null, {}, false, 'Ended', 1],
    [[], null, { 'default-longevity': 'KeepSessionOpen' }, false, 'New', 1],
    [['New'], 'KeepSessionOpen', {}, false, 'New', 2],
    [['New'], 'EndSession', {}, false, 'Ended', 2],
    [['New'], 'KeepSessionOpenOrAppend', {}, true, 'New', 1],
    [['Active'], 'KeepSessionOpen', {}, true, 'Active', 1],
    [['Active'], 'EndSession', {}, true, 'Active', 1],
    [['Waiting'], 'EndSession', {}, true, 'Waiting', 1],
    [['Paused'], 'EndSession', {}, true, 'Paused', 1],
    [['Inactive'], 'EndSession', {}, true, 'Inactive', 1],
    [['Consent'], 'KeepSessionOpen', {}, false, 'New', 2],
    [['Active', 'New'], 'KeepSessionOpenOrAppend', {}, true, 'Active', 2],
    [['Active'], 'EndSession', { 'open-session': 'own' }, false, 'Ended', 2],
    [['Ended'], 'KeepSessionOpenOrAppend', {}, false, 'New', 2],
  ]
  it.each(cases)('%j, %s %j', (statuses, longevity, assumptions, joined, status, count) => {
    const org = testOrg(assumptions)
    const channel = addChannelRecord(org)
    const ann = addUser(org, channel)
    const before = statuses.map((Status) => addSession(org, ann, channel, { Status }))
    const [verdict] = send(org, [ann], { sessionLongevityPreference: longevity })
    const used = verdict?.messagingSessionId ?? ''
    expect(before.includes(used)).toBe(joined)
    expect(getRecord(org, used)).toMatchObject({ Status: status })
    expect(findBy(org, 'MessagingSession', 'MessagingEndUserId', ann)).toHaveLength(count)
  })

  it('makes an outbound session with all that the platform knows', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const ann = addUser(org, channel, { ContactId: '003000000000001AAA' })
    const [verdict] = send(org, [ann])
    expect(getRecord(org, verdict?.messagingSessionId ?? '')).toMatchObject({
      Name: 'MS-0001',
      Status: 'Ended',
      Origin: 'TriggeredOutbound',
      AgentType: 'System',
      ChannelType: 'Text',
      ChannelName: 'Order SMS',
      StartTime: '2026-03-02T09:00:00.000Z',
      EndTime: '2026-03-02T09:00:00.000Z',
      EndedByType: 'System',
      EndUserContactId: '003000000000001AAA',
      MessagingChannelId: channel,
      OwnerId: org.runningUserId,
    })
  })

  it('keeps one Conversation for all sessions of a user', () => {
    const org = testOrg()
    const ann = addUser(org, addChannelRecord(org))
    send(org, [ann, ann])
    const ids = recordsOf(org, 'MessagingSession').map((session) => session['ConversationId'])
    expect(new Set(ids).size).toBe(1)
    expect(recordsOf(org, 'Conversation')).toHaveLength(1)
  })

  it('what was queued belongs to the Platform Integration User', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    send(
      org,
      Array.from({ length: 6 }, () => addUser(org, channel)),
    )
    advanceBy(org, 10_000)
    const owners = recordsOf(org, 'MessagingSession').map(
      (session) => getRecord(org, String(session['OwnerId']))?.['Name'],
    )
    expect(owners).toEqual([...Array(5).fill('Flow Admin'), 'Platform Integration User'])
  })
})

describe('4,000 open outbound sessions', () => {
  it('a message beyond them finds no capacity, and goes out ten minutes after there is room, into the session reserved', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const others = addUser(org, channel)
    for (let n = 0; n < maxOpenOutbound; n++) {
      addSession(org, others, channel, { Status: 'New', Origin: 'TriggeredOutbound' })
    }
    const ann = addUser(org, channel)
    expect(send(org, [ann])).toMatchObject([{ status: 'Pending', pending: 'noCapacity' }])
    expect(recordsOf(org, 'ConvMessageSendRequest')[0]).toMatchObject({ RequestStatus: 'Pending' })
    advanceBy(org, 600_000)
    expect(allVerdicts(org)).toMatchObject([{ pending: 'noCapacity' }])
    advanceBy(org, 48 * 3_600_000)
    expect(allVerdicts(org)).toMatchObject([{ status: 'Sent', sentAt: '2026-03-04T09:00:00.000Z' }])
    const name = findBy(org, 'MessagingSession', 'MessagingEndUserId', ann)[0]?.['Id']
    expect(name).toBe(allVerdicts(org)[0]?.messagingSessionId)
  })

  it('an open session of the user needs no room', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const ann = addUser(org, channel)
    for (let n = 0; n < maxOpenOutbound; n++) {
      addSession(org, ann, channel, { Status: 'Waiting', Origin: 'TriggeredOutbound' })
    }
    expect(send(org, [ann])).toMatchObject([{ status: 'Sent' }])
  })
})
