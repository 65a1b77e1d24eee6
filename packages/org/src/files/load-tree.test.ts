import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOrg } from '../create-org.ts'
import type { Org } from '../records/org-state.ts'
import { getRecord, insertRecord } from '../records/store.ts'
import { saveOrg } from '../save-org.ts'
import { query } from '../soql/query.ts'
import { loadTree } from './load-tree.ts'

type Json = Readonly<Record<string, unknown>>

const record = (type: string, referenceId: string | undefined, fields: Json = {}): Json => ({
  attributes: { type, ...(referenceId === undefined ? {} : { referenceId }) },
  ...fields,
})

/** Loads one file per list of records; the errors' codes with their files. */
function load(org: Org, ...files: readonly (readonly Json[])[]): string[] {
  const texts = files.map((records, at) => ({ name: `${at}.json`, text: JSON.stringify({ records }) }))
  return loadTree(org, texts).errors.map((error) => `${error.file} ${error.code}`)
}

function rows(org: Org, soql: string): unknown {
  const result = query(org, soql)
  return 'error' in result ? result.error : result.records.map((row) => Object.values(row).slice(1))
}

const whatsApp = record('MessagingChannel', 'wa', { DeveloperName: 'WhatsApp', MessageType: 'WhatsApp' })

describe('loadTree', () => {
  it('resolves references forward and across files, and gives Ids in the order of the files', () => {
    const org = createOrg()
    const ann = record('MessagingEndUser', 'ann', { Name: 'Ann', MessagingChannelId: '@wa', ContactId: '@lee' })
    const bob = record('MessagingEndUser', 'bob', { Name: 'Bob', MessagingChannelId: '@wa' })
    expect(load(org, [ann, bob], [whatsApp, record('Contact', 'lee', { LastName: 'Lee' })])).toEqual([])
    expect(
      rows(org, 'SELECT Id, Name, MessageType, Contact.Name FROM MessagingEndUser WHERE ContactId != null'),
    ).toEqual([['0PA000000000001GAA', 'Ann', 'WhatsApp', { attributes: { type: 'Contact' }, Name: 'Lee' }]])
    expect(org.references.get('bob')).toBe('0PA000000000002GAA')
  })

  it('reads nested children, under the parent that they stand in', () => {
    const org = createOrg()
    const children = { records: [record('MessagingSession', 's1', { Status: 'Active' })] }
    const ann = record('MessagingEndUser', 'ann', {
      Name: 'Ann',
      MessagingChannelId: '@wa',
      MessagingSessions: children,
    })
    expect(load(org, [ann, whatsApp])).toEqual([])
    expect(rows(org, 'SELECT Name, MessagingEndUserId, ChannelType, StartTime FROM MessagingSession')).toEqual([
      ['MS-0001', '0PA000000000001GAA', 'WhatsApp', '2026-01-01T00:00:00.000+0000'],
    ])
  })

  it('reads children that only one field of theirs ties to the parent, by their plural', () => {
    const org = createOrg()
    const phones = { records: [record('ContactPointPhone', undefined, { TelephoneNumber: '1' })] }
    expect(load(org, [record('Individual', 'lee', { LastName: 'Lee', ContactPointPhones: phones })])).toEqual([])
    expect(rows(org, 'SELECT ParentId FROM ContactPointPhone')).toEqual([[org.references.get('lee')]])
    const given = { records: [record('CommSubscriptionConsent', undefined)] }
    const ambiguous = record('Individual', 'kim', { LastName: 'Kim', CommSubscriptionConsents: given })
    expect(load(createOrg(), [ambiguous])).toEqual(['0.json unknown-field'])
  })

  it('fills in what can be defaulted', () => {
    const org = createOrg()
    const user = record('MessagingEndUser', 'ann', { MessagingChannelId: '@Bare' })
    expect(load(org, [record('MessagingChannel', 'Bare'), user])).toEqual([])
    expect(
      rows(org, 'SELECT DeveloperName, MasterLabel, PlatformType, ConsentType, IsActive FROM MessagingChannel'),
    ).toEqual([['Bare', 'Bare', 'Enhanced', 'ImplicitOptIn', true]])
    expect(rows(org, 'SELECT Name, MessagingPlatformKey, IsFullyOptedIn FROM MessagingEndUser')).toEqual([
      ['ann', 'ann', false],
    ])
  })

  it('takes a request of the past as it is told', () => {
    const org = createOrg()
    const request = {
      MessageDefinition: '1md000000000001AAA',
      RequestStatus: 'Completed',
      SuccessMessageIdentifiers: 'a',
    }
    expect(load(org, [record('ConvMessageSendRequest', undefined, request)])).toEqual([])
    const soql = 'SELECT Name, RequestType, FailedMessageCount, SuccessMessageIdentifiers FROM ConvMessageSendRequest'
    expect(rows(org, soql)).toEqual([['MSJ-00000001', 'SendNotificationMessages', 0, 'a']])
  })

  it('takes names in any case, null as nothing given, and @@ as an @', () => {
    const org = createOrg()
    const account = record('account', undefined, { NAME: '@@home', numberofemployees: 5, Phone: null, Rating: 'hot' })
    expect(load(org, [account])).toEqual([])
    expect(rows(org, 'SELECT Name, NumberOfEmployees, Phone, Rating FROM Account')).toEqual([['@home', 5, null, 'hot']])
  })

  it('keeps Ids that records bring along, and gives them to nobody else', () => {
    const org = createOrg()
    const [first, second] = [
      record('Account', 'a', { Name: 'A' }),
      record('Account', 'b', { Id: '001000000000001', Name: 'B' }),
    ]
    expect(load(org, [first], [second])).toEqual([])
    expect(rows(org, 'SELECT Id, Name FROM Account')).toEqual([
      ['001000000000002AAA', 'A'],
      ['001000000000001AAA', 'B'],
    ])
  })

  it('overrides a channel that a file gave, by its DeveloperName, and its Id too', () => {
    const org = createOrg()
    const fromFile = insertRecord(org, 'MessagingChannel', { DeveloperName: 'WhatsApp', MasterLabel: 'File' })
    const channelId = String(fromFile['Id'])
    org.references.set('WhatsApp', channelId)
    insertRecord(org, 'MessagingChannelUsage', { MessagingChannelId: channelId, DeploymentType: 'Conversation' })
    const own = { Id: '0Mj5g0000008OIA', DeveloperName: 'whatsapp', MasterLabel: null, ConsentType: 'ExplicitOptIn' }
    const ann = record('MessagingEndUser', 'ann', { MessagingChannelId: '@WhatsApp' })
    expect(load(org, [ann, record('MessagingChannel', 'data', own)])).toEqual([])
    expect(rows(org, 'SELECT DeveloperName, MasterLabel, ConsentType FROM MessagingChannel')).toEqual([
      ['WhatsApp', 'File', 'ExplicitOptIn'],
    ])
    expect(rows(org, 'SELECT MessagingChannel.MasterLabel FROM MessagingChannelUsage')).toEqual([
      [{ attributes: { type: 'MessagingChannel' }, MasterLabel: 'File' }],
    ])
    const id = org.references.get('data') ?? ''
    expect([id.slice(0, 15), org.references.get('WhatsApp')]).toEqual(['0Mj5g0000008OIA', id])
    expect(getRecord(org, org.references.get('ann') ?? '')?.['MessagingChannelId']).toBe(id)
  })

  it('passes over an export plan', () => {
    const plan = { name: 'plan.json', text: '[{"sobject": "Account", "saveRefs": true, "files": ["Accounts.json"]}]' }
    expect(loadTree(createOrg(), [plan]).errors).toEqual([])
  })
})

describe('what can not be loaded', () => {
  const named = (type: string, fields: Json): Json => record(type, undefined, { Name: 'x', ...fields })
  it.each<[string, readonly Json[], string]>([
    ['an unknown object', [named('Acount', {})], '0.json unknown-object'],
    ['an object called __proto__', [named('__proto__', {})], '0.json unknown-object'],
    ['no object', [{ Name: 'x' }], '0.json no-type'],
    ['an unknown field', [named('Account', { Nme: 'x' })], '0.json unknown-field'],
    ['a field called constructor', [named('Account', { constructor: 'x' })], '0.json unknown-field'],
    ['a parent as an object', [named('Contact', { LastName: 'x', Account: { Name: 'y' } })], '0.json unknown-field'],
    ['a field given twice', [named('Account', { NAME: 'y' })], '0.json duplicate-field'],
    ['a value of another type', [named('Account', { NumberOfEmployees: 'many' })], '0.json value-type'],
    ['an unknown name', [named('Account', { ParentId: '@nobody' })], '0.json unknown-reference'],
    ['a misshapen Id', [named('Account', { Id: '001' })], '0.json malformed-id'],
    ["another object's Id", [named('Account', { Id: '003000000000001' })], '0.json wrong-prefix'],
    [
      'an Id given twice',
      [named('Account', { Id: '001000000000001' }), named('Account', { Id: '001000000000001AAA' })],
      '0.json duplicate-id',
    ],
    [
      'a name given twice',
      [record('Group', 'a', { Name: 'x' }), record('Group', 'a', { Name: 'y' })],
      '0.json duplicate-reference',
    ],
    ['a missing value', [record('MessagingEndUser', 'a', { Name: 'x' })], '0.json required-field'],
    [
      'records nested in the wrong list',
      [named('Account', { Contacts: { records: [named('Case', {})] } })],
      '0.json wrong-object',
    ],
  ])('%s', (_, records, error) => {
    const org = createOrg()
    const before = JSON.stringify(saveOrg(org))
    expect(load(org, records, [record('Group', 'good', { Name: 'good' })])).toEqual([error])
    expect(JSON.stringify(saveOrg(org))).toBe(before)
  })

  it('never throws, and leaves the org as it was', () => {
    const name = fc.constantFrom('Name', 'Id', 'ParentId', 'Contacts', 'DeveloperName', '__proto__', 'constructor')
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('@a', '@', '@@', '001000000000001'))
    const records = fc.array(
      fc
        .tuple(fc.constantFrom('Account', 'MessagingChannel', 'Contact', 'x'), fc.array(fc.tuple(name, value)))
        .map(([type, fields]) => record(type, 'a', Object.fromEntries(fields))),
    )
    fc.assert(
      fc.property(fc.oneof(records, fc.jsonValue()), fc.nat(200), (content, cut) => {
        const org = createOrg()
        const before = JSON.stringify(saveOrg(org))
        const text = JSON.stringify({ records: content })
        const { errors } = loadTree(org, [{ name: 'x.json', text: cut > 100 ? text.slice(0, cut) : text }])
        expect(errors.length === 0 || JSON.stringify(saveOrg(org)) === before).toBe(true)
      }),
    )
  })

  it('is named by line and column, in the order of the files', () => {
    const errors = loadTree(createOrg(), [
      { name: 'b.json', text: '{"records": [\n  {"attributes": {"type": "Account"}, "Name": "x",\n   "Nme": 1}]}' },
      { name: 'a.json', text: '{"records": [1,]}' },
      { name: 'c.json', text: '{}' },
    ]).errors
    expect(errors.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)).toEqual([
      'b.json:3:4 unknown-field',
      'a.json:1:16 not-json',
      'c.json:1:1 not-a-tree',
    ])
  })
})
