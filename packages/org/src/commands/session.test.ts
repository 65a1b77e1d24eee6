import { describe, expect, it } from 'vitest'
import { conversationOf } from '../messaging/log/conversation.ts'
import { repActions } from '../messaging/sessions/rep-actions.ts'
import { sessionCard } from '../messaging/sessions/session-card.ts'
import { addChannelRecord, addSession, addUser, type Fields, testOrg } from '../messaging/testing/test-org.ts'
import type { OrgOptions } from '../org.ts'
import { getRecord } from '../records/store.ts'
import type { Org } from '../records/org-state.ts'
import { runCommand } from './run-command.ts'

function setUp(
  status: string | null,
  channel: Fields = {},
  assumptions: OrgOptions['assumptions'] = {},
): { org: Org; ann: string; id: string } {
  const org = testOrg(assumptions)
  const channelId = addChannelRecord(org, channel)
  const ann = addUser(org, channelId)
  org.references.set('ann', ann)
  const id = status === null ? '' : addSession(org, ann, channelId, { Status: status })
  return { org, ann, id }
}

const bring = (org: Org, status: string) => runCommand(org, { session: { of: '@ann', status } })

describe('the session command', () => {
  const now = '2026-03-02T09:00:00.000Z'
  const cases: [string, string, Fields][] = [
    ['Waiting', 'Active', { Status: 'Active', AcceptTime: now, AgentType: 'Agent' }],
    ['Active', 'Inactive', { Status: 'Inactive' }],
    ['Active', 'Paused', { Status: 'Paused' }],
    ['Active', 'Ended', { Status: 'Ended', EndTime: now, EndedByType: 'Agent' }],
    ['Active', 'Error', { Status: 'Error', EndTime: now, EndedByType: 'System' }],
    ['New', 'Ended', { Status: 'Ended', EndTime: now, EndedByType: 'Agent' }],
  ]
  it.each(cases)('from %s to %s', (from, to, fields) => {
    const { org, id } = setUp(from)
    expect(bring(org, to).error).toBeUndefined()
    expect(getRecord(org, id)).toMatchObject(fields)
  })

  it('changes the newest open session: by its start, then the later one', () => {
    const { org, ann, id } = setUp('Active')
    const channel = String(getRecord(org, ann)?.['MessagingChannelId'])
    const older = addSession(org, ann, channel, { Status: 'Waiting', StartTime: '2026-03-01T09:00:00.000Z' })
    addSession(org, ann, channel, { Status: 'Ended', StartTime: '2026-03-02T08:00:00.000Z' })
    bring(org, 'Ended')
    expect([id, older].map((each) => getRecord(org, each)?.['Status'])).toEqual(['Ended', 'Waiting'])
  })

  it('says the channel’s good bye and notes it', () => {
    const { org, ann } = setUp('Active', { ConversationEndResponse: 'Bye' })
    bring(org, 'Ended')
    expect(conversationOf(org, ann).map(({ text }) => text)).toEqual(['Session MS-0001 ended by the rep.', 'Bye'])
  })

  const refused: [string | null, string, string][] = [
    [null, 'Ended', 'no-open-session'],
    ['Ended', 'Active', 'no-open-session'],
    ['Active', 'Closed', 'bad-value'],
  ]
  it.each(refused)('%s to %s: %s', (from, to, code) => {
    expect(bring(setUp(from).org, to).error?.code).toBe(code)
  })
})

describe('sessions end by themselves', () => {
  const cases: [string, OrgOptions['assumptions'], string, string][] = [
    ['New', {}, '47h', 'New'],
    ['New', {}, '48h', 'Ended'],
    ['Inactive', {}, '23h', 'Inactive'],
    ['Inactive', {}, '24h', 'Ended'],
    ['Inactive', { 'inactive-end': '30h' }, '29h', 'Inactive'],
    ['Inactive', { 'inactive-end': '30h' }, '30h', 'Ended'],
    ['Waiting', {}, '90d', 'Waiting'],
    ['Active', {}, '90d', 'Active'],
    ['Paused', {}, '90d', 'Paused'],
    ['Consent', {}, '90d', 'Consent'],
  ]
  it.each(cases)('%s %j after %s: %s', (status, assumptions, time, expected) => {
    const { org, id } = setUp(status, {}, assumptions)
    runCommand(org, { advance: time })
    const session = getRecord(org, id)
    expect(session?.['Status']).toBe(expected)
    expect(session?.['EndedByType'] ?? null).toBe(expected === 'Ended' ? 'System' : null)
  })

  it('a session of the data counts from its own start', () => {
    const { org, ann } = setUp(null)
    const channel = String(getRecord(org, ann)?.['MessagingChannelId'])
    const started = addSession(org, ann, channel, { Status: 'New', StartTime: '2026-03-01T09:00:00.000Z' })
    const longOver = addSession(org, ann, channel, { Status: 'New', StartTime: '2026-01-01T09:00:00.000Z' })
    const status = (id: string): unknown => getRecord(org, id)?.['Status']
    runCommand(org, { advance: '24h' })
    expect([started, longOver].map(status)).toEqual(['Ended', 'New'])
    runCommand(org, { advance: '24h' })
    expect(status(longOver)).toBe('Ended')
  })

  it('an answer stops the 48 hours', () => {
    const { org, id } = setUp('New')
    runCommand(org, { advance: '47h' })
    runCommand(org, { reply: { from: '@ann', text: 'Hi' } })
    runCommand(org, { advance: '48h' })
    expect(getRecord(org, id)).toMatchObject({ Status: 'Waiting' })
  })
})

describe('what a rep may do', () => {
  const cases: [string | null, string[]][] = [
    [null, []],
    ['New', ['end']],
    ['Waiting', ['take', 'end']],
    ['Active', ['inactivate', 'end']],
    ['Inactive', ['take', 'end']],
    ['Paused', ['take', 'end']],
    ['Consent', ['take', 'end']],
    ['Ended', []],
  ]
  it.each(cases)('%s: %j', (status, expected) => {
    const { org, ann } = setUp(status)
    const actions = repActions(org, ann)
    expect(actions.filter((each) => each.isAvailable).map((each) => each.action)).toEqual(expected)
    expect(actions.every((each) => each.isAvailable === (each.reason === ''))).toBe(true)
  })
})

it('the session card says who owns the session and when it would end', () => {
  const { org, ann } = setUp('New')
  runCommand(org, { advance: '1h' })
  expect(sessionCard(org, ann)?.session).toMatchObject({ owner: 'Flow Admin', endsAt: '2026-03-04T09:00:00.000Z' })
  bring(org, 'Active')
  expect(sessionCard(org, ann)?.session).toMatchObject({ status: 'Active', endsAt: null })
})

const spans: [string, string | undefined][] = [
  ['PT48H', undefined],
  ['soon', 'bad-duration'],
  ['-1h', 'bad-duration'],
]
it.each(spans)('advance %s: %s', (advance, code) => {
  expect(runCommand(testOrg(), { advance }).error?.code).toBe(code)
})
