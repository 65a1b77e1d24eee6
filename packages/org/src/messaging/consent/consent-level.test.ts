import { describe, expect, it } from 'vitest'
import { getRecord, insertRecord, updateRecord } from '../../records/store.ts'
import { addChannelRecord, addUser, type Fields, testOrg } from '../testing/test-org.ts'
import { requiredConsent } from './consent-level.ts'

describe('IsFullyOptedIn compares the user’s level with the channel’s (§5 no. 2)', () => {
  const table: [string | null, boolean, boolean, boolean][] = [
    ['OptedOut', false, false, false],
    [null, false, false, false],
    ['ImplicitlyOptedIn', true, false, false],
    ['ExplicitlyOptedIn', true, true, false],
    ['DoublyOptedIn', true, true, true],
  ]
  it.each(table)('%s', (status, ...expected) => {
    const found = ['ImplicitOptIn', 'ExplicitOptIn', 'DoubleOptIn'].map((ConsentType) => {
      const org = testOrg()
      const user = addUser(org, addChannelRecord(org, { ConsentType }), { MessagingConsentStatus: status })
      return getRecord(org, user)?.['IsFullyOptedIn']
    })
    expect(found).toEqual(expected)
  })

  it('follows a channel that changes its level, or that comes after its user', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const user = addUser(org, channel)
    updateRecord(org, channel, { ConsentType: 'ExplicitOptIn' })
    expect(getRecord(org, user)).toMatchObject({ IsFullyOptedIn: false })
    const early = addUser(org, '0Mj00000000000AAAA')
    insertRecord(org, 'MessagingChannel', { DeveloperName: 'Late', MasterLabel: 'Late' }, { id: '0Mj00000000000AAAA' })
    expect(getRecord(org, early)).toMatchObject({ IsFullyOptedIn: true })
  })

  it('null counts as implicit when the assumption is switched', () => {
    const org = testOrg({ 'null-consent': 'implicit' })
    const user = addUser(org, addChannelRecord(org), { MessagingConsentStatus: null })
    expect(getRecord(org, user)).toMatchObject({ IsFullyOptedIn: true })
  })
})

const usages: [string, Fields[], string][] = [
  ['none', [], 'ExplicitOptIn'],
  ['a service usage', [{ DeploymentType: 'Conversation', ConsentType: 'DoubleOptIn' }], 'DoubleOptIn'],
  ['a service usage without a level', [{ DeploymentType: 'Conversation' }], 'ExplicitOptIn'],
  ['a marketing usage', [{ DeploymentType: 'MJ', ConsentType: 'DoubleOptIn' }], 'ExplicitOptIn'],
]
it.each(usages)('the required level of an explicit channel with usages: %s', (_name, rows, expected) => {
  const org = testOrg()
  const id = addChannelRecord(org, { ConsentType: 'ExplicitOptIn' })
  for (const row of rows) insertRecord(org, 'MessagingChannelUsage', { MessagingChannelId: id, ...row })
  const channel = getRecord(org, id)
  expect(channel && requiredConsent(org, channel)).toBe(expected)
})
