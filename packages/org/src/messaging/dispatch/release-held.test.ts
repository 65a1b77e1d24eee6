import { describe, expect, it } from 'vitest'
import { advanceBy, nextEvent } from '../../clock/advance.ts'
import { runCommand } from '../../commands/run-command.ts'
import type { OrgCommand, OrgOptions } from '../../org.ts'
import { insertRecord, recordsOf } from '../../records/store.ts'
import type { Org } from '../../records/org-state.ts'
import { addChannelRecord, addSession, addUser, allVerdicts, send, testOrg } from '../testing/test-org.ts'

function heldOrg(
  timing: string,
  status: string,
  assumptions: OrgOptions['assumptions'] = {},
): { org: Org; session: string } {
  const org = testOrg(assumptions)
  const channel = addChannelRecord(org)
  const ann = addUser(org, channel)
  org.references.set('ann', ann)
  const session = addSession(org, ann, channel, { Status: status })
  org.references.set('live', session)
  send(org, [ann], { allowedSessionStatus: timing })
  return { org, session }
}

describe('a held message', () => {
  const cases: [string, string, OrgCommand, string][] = [
    ['NonActive', 'Active', { session: { of: '@ann', status: 'Inactive' } }, 'Sent'],
    ['NonActive', 'Active', { session: { of: '@ann', status: 'Ended' } }, 'Sent'],
    ['NonActive', 'Active', { session: { of: '@ann', status: 'Active' } }, 'Pending'],
    ['Closed', 'Active', { session: { of: '@ann', status: 'Inactive' } }, 'Pending'],
    ['Closed', 'Active', { session: { of: '@ann', status: 'Ended' } }, 'Sent'],
    ['Closed', 'Active', { session: { of: '@ann', status: 'Error' } }, 'Sent'],
    ['Closed', 'Active', { set: { record: '@live', fields: { Status: 'Ended' } } }, 'Sent'],
    ['Closed', 'Active', { delete: '@live' }, 'Sent'],
    ['Closed', 'New', { advance: '48h' }, 'Sent'],
    ['Closed', 'New', { advance: '47h' }, 'Pending'],
    ['Closed', 'Inactive', { advance: '24h' }, 'Sent'],
    ['NonActive', 'Active', { set: { record: '@ann', fields: { MessagingConsentStatus: 'OptedOut' } } }, 'Pending'],
  ]
  it.each(cases)('%s behind %s, then %j: %s', (timing, status, command, expected) => {
    const { org } = heldOrg(timing, status)
    expect(allVerdicts(org)).toMatchObject([{ status: 'Pending', pending: 'held' }])
    expect(runCommand(org, command).error).toBeUndefined()
    expect(allVerdicts(org)).toMatchObject([{ status: expected }])
    expect(recordsOf(org, 'ConvMessageSendRequest')[0]).toMatchObject({
      RequestStatus: expected === 'Sent' ? 'Completed' : 'Pending',
    })
  })

  it('is checked for consent when it is released', () => {
    const { org } = heldOrg('Closed', 'Active')
    runCommand(org, { set: { record: '@ann', fields: { MessagingConsentStatus: 'OptedOut' } } })
    runCommand(org, { session: { of: '@ann', status: 'Ended' } })
    expect(allVerdicts(org)).toMatchObject([{ status: 'Failed', reason: 'EndUserIsNotOptedIn' }])
  })

  it('waits for the session that an earlier one of the same person opened', () => {
    const org = testOrg()
    const ann = addUser(org, addChannelRecord(org))
    const call = { allowedSessionStatus: 'Closed', sessionLongevityPreference: 'KeepSessionOpen' }
    expect(send(org, [ann, ann], call)).toMatchObject([{ status: 'Sent' }, { pending: 'held' }])
    advanceBy(org, 48 * 3_600_000)
    expect(allVerdicts(org)).toMatchObject([{ status: 'Sent' }, { status: 'Sent' }])
  })

  it('is given up after 30 days', () => {
    const { org } = heldOrg('Closed', 'Active')
    expect(nextEvent(org)).toMatchObject({ type: 'holdLimit', at: '2026-04-01T09:00:00.000Z' })
    advanceBy(org, 30 * 86_400_000)
    expect(allVerdicts(org)).toMatchObject([{ status: 'Failed', reason: 'SessionNotAllowed', reasonIsSimulated: true }])
    expect(recordsOf(org, 'ConvMessageSendRequest')[0]).toMatchObject({ RequestStatus: 'Completed' })
  })

  it('is held for ever when the assumption says so', () => {
    const { org } = heldOrg('Closed', 'Active', { 'hold-limit': 'none' })
    expect(nextEvent(org)).toBeUndefined()
  })

  it('does not keep a place among the 200 in progress', () => {
    const { org } = heldOrg('Closed', 'Active')
    expect(org.messaging.dispatching).toBe(0)
  })

  it('holds nobody else', () => {
    const { org } = heldOrg('Closed', 'Active')
    const channel = insertRecord(org, 'MessagingChannel', { DeveloperName: 'Two', MasterLabel: 'Two' })['Id']
    expect(send(org, [addUser(org, String(channel))], { allowedSessionStatus: 'Closed' })).toMatchObject([
      { status: 'Sent' },
    ])
  })
})
