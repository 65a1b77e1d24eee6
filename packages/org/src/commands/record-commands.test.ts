import { describe, expect, it } from 'vitest'
import { createOrg } from '../create-org.ts'
import type { Org } from '../records/org-state.ts'
import { getRecord, insertRecord, recordsOf } from '../records/store.ts'
import { deleteOne, insertFields, setFields } from './record-commands.ts'

function orgWithAnn(): Org {
  const org = createOrg()
  const channel = insertRecord(org, 'MessagingChannel', { DeveloperName: 'Sms', MasterLabel: 'SMS' })
  const ann = insertRecord(org, 'MessagingEndUser', {
    Name: 'Ann',
    MessagingPlatformKey: '1',
    MessageType: 'Text',
    MessagingChannelId: String(channel['Id']),
  })
  org.references.set('ann', String(ann['Id']))
  return org
}

const outcome = (done: ReturnType<typeof setFields>): string => ('error' in done ? done.error.code : 'done')

describe('set', () => {
  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['@ann', { messagingconsentstatus: 'OptedOut' }, 'done'],
    ['0PA000000000001', { ContactId: null }, 'done'],
    ['@ann', { AccountId: '@ann' }, 'wrong-object'],
    ['@ann', { ContactId: '@bob' }, 'unknown-reference'],
    ['@ann', { MessagingConsentStatus: 'Gone' }, 'picklist-value'],
    ['@ann', { Name: null }, 'required-field'],
    ['@ann', { MessagingChannelId: '0Mj000000000001' }, 'not-updateable'],
    ['@ann', { IsFullyOptedIn: true }, 'not-updateable'],
    ['@ann', { Id: '0PA000000000009' }, 'not-updateable'],
    ['@ann', { toString: 'x' }, 'unknown-field'],
    ['@bob', { Name: 'x' }, 'unknown-reference'],
    ['0PA000000000009', { Name: 'x' }, 'no-such-record'],
    ['ann', { Name: 'x' }, 'unknown-reference'],
  ])('%s %j: %s', (reference, fields, result) => {
    expect(outcome(setFields(orgWithAnn(), { set: { record: reference, fields } }))).toBe(result)
  })

  it('writes the record', () => {
    const org = orgWithAnn()
    setFields(org, { set: { record: '@ann', fields: { messagingconsentstatus: 'doublyoptedin', Name: '@@nn' } } })
    expect(getRecord(org, '0PA000000000001')).toMatchObject({
      MessagingConsentStatus: 'DoublyOptedIn',
      IsFullyOptedIn: true,
      Name: '@nn',
    })
  })
})

describe('insert', () => {
  it('makes a record that later steps can name, with what follows from its parents', () => {
    const org = orgWithAnn()
    const fields = { MessagingEndUserId: '@ann', Status: 'Active' }
    insertFields(org, { insert: { type: 'MessagingSession', referenceId: 'live', fields } })
    expect(getRecord(org, org.references.get('live') ?? '')).toMatchObject({
      Name: 'MS-0001',
      MessagingChannelId: '0Mj000000000001CAA',
      ChannelType: 'Text',
    })
  })

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['Group', { Name: 'Queue' }, 'done'],
    ['Group', { Name: 'Queue', Id: '00G00000000009Z' }, 'done'],
    ['MessagingEndUser', { MessagingChannelId: '0Mj000000000001', Id: '0PA000000000001' }, 'duplicate-id'],
    ['Group', { Name: 'Queue', Id: 'x' }, 'malformed-id'],
    ['Group', { Name: 'Queue', Id: '001000000000001' }, 'wrong-prefix'],
    ['Group', {}, 'required-field'],
    ['Grup', { Name: 'Queue' }, 'unknown-object'],
    ['constructor', { Name: 'Queue' }, 'unknown-object'],
  ])('%s %j: %s', (type, fields, result) => {
    const org = orgWithAnn()
    expect(outcome(insertFields(org, { insert: { type, fields } }))).toBe(result)
    expect(recordsOf(org, 'Group').length).toBe(result === 'done' ? 1 : 0)
  })

  it('refuses a name that is in use', () => {
    const insert = { type: 'Group', referenceId: 'ann', fields: { Name: 'Queue' } }
    expect(outcome(insertFields(orgWithAnn(), { insert }))).toBe('duplicate-reference')
  })
})

describe('delete', () => {
  it('takes the record away; its name goes on meaning the Id', () => {
    const org = orgWithAnn()
    expect(outcome(deleteOne(org, { delete: '@ann' }))).toBe('done')
    expect(getRecord(org, '0PA000000000001')).toBeUndefined()
    expect(outcome(deleteOne(org, { delete: '@ann' }))).toBe('no-such-record')
    expect(org.references.get('ann')).toBe('0PA000000000001GAA')
  })
})
