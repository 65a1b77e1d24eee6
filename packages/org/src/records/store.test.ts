import { describe, expect, it } from 'vitest'
import { createOrg } from '../create-org.ts'
import type { RecordValue } from '../values/value.ts'
import { uuid } from './ids.ts'
import type { Org } from './org-state.ts'
import { deleteRecord, findBy, getRecord, insertRecord, lookUpRecords, recordsOf, updateRecord } from './store.ts'

const idOf = (record: RecordValue | undefined): string => String(record?.['Id'])
const namesOf = (records: readonly RecordValue[]): unknown[] => records.map((record) => record['Name'])

function orgWithAccounts(...names: readonly string[]): { org: Org; ids: readonly string[] } {
  const org = createOrg()
  return { org, ids: names.map((Name) => idOf(insertRecord(org, 'Account', { Name }))) }
}

describe('insertRecord', () => {
  it('gives Id, defaults and audit fields', () => {
    const org = createOrg({ now: '2026-03-02T09:00:00Z' })
    const channel = insertRecord(org, 'MessagingChannel', { DeveloperName: 'Sms', MasterLabel: 'SMS' })
    expect(channel).toMatchObject({
      attributes: { type: 'MessagingChannel' },
      Id: '0Mj000000000001CAA',
      PlatformType: 'Enhanced',
      ConsentType: 'ImplicitOptIn',
      IsActive: true,
      CreatedDate: '2026-03-02T09:00:00.000Z',
      CreatedById: org.runningUserId,
      IsDeleted: false,
    })
  })

  it('numbers by itself, per object', () => {
    const org = createOrg()
    const first = insertRecord(org, 'ConvMessageSendRequest', {})
    const second = insertRecord(org, 'ConvMessageSendRequest', {})
    const session = insertRecord(org, 'MessagingSession', { Status: 'New' })
    expect(namesOf([first, second, session])).toEqual(['MSJ-00000001', 'MSJ-00000002', 'MS-0001'])
  })

  it('keeps an Id of the record and gives it to nobody else', () => {
    const org = createOrg()
    insertRecord(org, 'Account', { Name: 'own' }, { id: '001000000000001' })
    expect(idOf(insertRecord(org, 'Account', { Name: 'next' }))).toBe('001000000000002AAA')
    const foreign = insertRecord(org, 'Account', { Name: 'foreign' }, { id: '0015g00000TuVwX' })
    expect(getRecord(org, idOf(foreign))).toBe(foreign)
  })

  it.each(['Nme', '__proto__x', 'constructor', 'name'])('refuses the field %s', (name) => {
    expect(() => insertRecord(createOrg(), 'Account', { [name]: 'x' })).toThrow(RangeError)
  })
})

describe('getRecord', () => {
  it('takes Ids of 15 and 18 characters, by case', () => {
    const { org, ids } = orgWithAccounts('A')
    const [id = ''] = ids
    expect(getRecord(org, id)?.['Name']).toBe('A')
    expect(getRecord(org, id.slice(0, 15))?.['Name']).toBe('A')
    expect(getRecord(org, id.toLowerCase())).toBeUndefined()
    expect(getRecord(org, '001000000000009AAA')).toBeUndefined()
    expect(getRecord(org, '__proto__')).toBeUndefined()
  })

  it('finds Ids of a real org where the real prefix is not known', () => {
    const org = createOrg()
    const record = insertRecord(org, 'CommSubscription', { Name: 'News' }, { id: '0Xx5g0000008OIA' })
    expect(getRecord(org, '0Xx5g0000008OIA')).toBe(record)
  })
})

describe('updateRecord', () => {
  it('makes a new object and leaves the old one as it was', () => {
    const { org, ids } = orgWithAccounts('A')
    const [id = ''] = ids
    const before = getRecord(org, id)
    org.clock.now += 1000
    const after = updateRecord(org, id, { Name: 'B' })
    expect([before?.['Name'], after['Name'], getRecord(org, id)]).toEqual(['A', 'B', after])
    expect(after['LastModifiedDate']).toBe('2026-01-01T00:00:01.000Z')
    expect(after['CreatedDate']).toBe('2026-01-01T00:00:00.000Z')
  })

  it('works out what follows from other fields', () => {
    const org = createOrg()
    const contact = insertRecord(org, 'Contact', { FirstName: 'Ann', LastName: 'Lee' })
    expect(contact['Name']).toBe('Ann Lee')
    expect(updateRecord(org, idOf(contact), { LastName: 'Ray' })['Name']).toBe('Ann Ray')
  })
})

describe('looking up', () => {
  it('keeps the order of insertion through updates and deletions', () => {
    const { org, ids } = orgWithAccounts('A', 'B', 'C', 'D')
    const [a = '', b = '', c = ''] = ids
    const contact = (accountId: string, LastName: string): string =>
      idOf(insertRecord(org, 'Contact', { AccountId: accountId, LastName }))
    const [first, second] = [contact(a, 'one'), contact(b, 'two')]
    contact(a, 'three')
    expect(namesOf(findBy(org, 'Contact', 'AccountId', a))).toEqual(['one', 'three'])
    updateRecord(org, second, { AccountId: a })
    expect(namesOf(findBy(org, 'Contact', 'AccountId', a))).toEqual(['one', 'two', 'three'])
    deleteRecord(org, first)
    contact(c, 'four')
    expect(namesOf(findBy(org, 'Contact', 'AccountId', a))).toEqual(['two', 'three'])
    expect(namesOf(lookUpRecords(org, 'Contact', 'AccountId', [c, a]) ?? [])).toEqual(['two', 'three', 'four'])
    expect(namesOf(recordsOf(org, 'Contact'))).toEqual(['two', 'three', 'four'])
    expect(findBy(org, 'Contact', 'AccountId', null)).toEqual([])
  })

  it('builds an index for queries once a field is asked for often', () => {
    const { org, ids } = orgWithAccounts('A', 'B')
    const ask = (): number | undefined => lookUpRecords(org, 'Account', 'ParentId', [null])?.length
    expect([ask(), ask(), ask(), ask(), ask(), ask()]).toEqual([undefined, undefined, undefined, undefined, 2, 2])
    expect(namesOf(lookUpRecords(org, 'Account', 'Id', [...ids].reverse()) ?? [])).toEqual(['A', 'B'])
  })

  it('hands out snapshots', () => {
    const { org, ids } = orgWithAccounts('A', 'B')
    const before = recordsOf(org, 'Account')
    deleteRecord(org, ids[0] ?? '')
    expect([namesOf(before), namesOf(recordsOf(org, 'Account'))]).toEqual([['A', 'B'], ['B']])
  })
})

it('draws the same UUIDs for the same seed, each once', () => {
  const drawn = (seed: number): string[] => {
    const org = createOrg({ seed })
    return Array.from({ length: 1000 }, () => uuid(org))
  }
  expect(drawn(7)).toEqual(drawn(7))
  expect(new Set([...drawn(7), ...drawn(8)]).size).toBe(2000)
  expect(
    drawn(7).filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
  ).toEqual([])
})
