import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { createOrg } from '../create-org.ts'
import type { Org } from '../records/org-state.ts'
import { deleteRecord, insertRecord } from '../records/store.ts'
import { parseDecimal } from '../values/decimal.ts'
import { query } from './query.ts'

let org: Org

beforeAll(() => {
  org = createOrg({ now: '2026-03-02T09:00:00Z' })
  const add = (type: string, fields: Parameters<typeof insertRecord>[2]): string =>
    String(insertRecord(org, type, fields)['Id'])
  const whatsApp = add('MessagingChannel', {
    DeveloperName: 'WhatsApp_EU',
    MasterLabel: 'WhatsApp',
    MessageType: 'WhatsApp',
  })
  const sms = add('MessagingChannel', {
    DeveloperName: 'Sms_US',
    MasterLabel: 'SMS',
    MessageType: 'Text',
    IsActive: false,
  })
  const person = (Name: string, MessagingChannelId: string, MessagingConsentStatus: string | null): string =>
    add('MessagingEndUser', {
      Name,
      MessagingChannelId,
      MessagingConsentStatus,
      MessagingPlatformKey: Name,
      MessageType: 'Text',
    })
  const ann = person('Ann', whatsApp, 'ImplicitlyOptedIn')
  person('bob', sms, 'OptedOut')
  person("Cy O'Neil", sms, null)
  person('100%_sure', whatsApp, 'DoublyOptedIn')
  add('MessagingSession', { Status: 'Active', MessagingEndUserId: ann, MessagingChannelId: whatsApp })
  const gone = add('Contact', { LastName: 'Gone' })
  add('Case', { Subject: 'orphan', ContactId: gone })
  deleteRecord(org, gone)
  const sale = (Name: string, amount: string, CloseDate: string): string =>
    add('Opportunity', { Name, Amount: parseDecimal(amount), CloseDate })
  sale('small', '9.5', '2026-02-28')
  sale('big', '100', '2026-03-02')
  sale('huge', '12345678901234567.89', '2026-04-01')
})

/** The named column of the rows, or the error's code and place. */
function answer(soql: string, column: string): unknown {
  const result = query(org, soql)
  if ('error' in result) return `${result.error.code} ${result.error.line}:${result.error.column}`
  return result.records.map((row) => row[column])
}

const people = (where: string): unknown => answer(`SELECT Name FROM MessagingEndUser WHERE ${where}`, 'Name')
const sales = (where: string): unknown => answer(`SELECT Name FROM Opportunity WHERE ${where}`, 'Name')

describe('WHERE', () => {
  it.each<[string, readonly string[]]>([
    ["Name = 'ANN'", ['Ann']],
    ["Name != 'ann'", ['bob', "Cy O'Neil", '100%_sure']],
    ["Name = 'Cy O\\'Neil'", ["Cy O'Neil"]],
    ["Name > 'B'", ['bob', "Cy O'Neil"]],
    ["Name LIKE '%o%'", ['bob', "Cy O'Neil"]],
    ["Name LIKE '_nn'", ['Ann']],
    ["Name LIKE '%\\%\\_%'", ['100%_sure']],
    ["NOT Name LIKE 'a%'", ['bob', "Cy O'Neil", '100%_sure']],
    ["Name IN ('ann', 'BOB')", ['Ann', 'bob']],
    ["Name NOT IN ('ann', 'BOB')", ["Cy O'Neil", '100%_sure']],
    ['MessagingConsentStatus = null', ["Cy O'Neil"]],
    ['MessagingConsentStatus != NULL', ['Ann', 'bob', '100%_sure']],
    ["MessagingConsentStatus != 'OptedOut'", ['Ann', "Cy O'Neil", '100%_sure']],
    ["MessagingConsentStatus > 'A' AND MessagingConsentStatus < 'Z'", ['Ann', 'bob', '100%_sure']],
    ['IsFullyOptedIn = TRUE', ['Ann', '100%_sure']],
    ["Id = '0PA000000000001'", ['Ann']],
    ["Id IN ('0PA000000000004GAA', '0PA000000000001GAA')", ['Ann', '100%_sure']],
    ["Id = '0pa000000000001'", []],
    ["MessagingChannel.DeveloperName = 'sms_us'", ['bob', "Cy O'Neil"]],
    ['messagingchannel.isactive = false', ['bob', "Cy O'Neil"]],
    ['CreatedDate = TODAY', ['Ann', 'bob', "Cy O'Neil", '100%_sure']],
    ['CreatedDate < TODAY', []],
    ['CreatedDate >= 2026-03-02T10:00:00+01:00', ['Ann', 'bob', "Cy O'Neil", '100%_sure']],
    ["Name = 'Ann' OR Name = 'bob'", ['Ann', 'bob']],
    ["(Name = 'Ann' OR Name = 'bob') AND IsFullyOptedIn = false", ['bob']],
    ["NOT (Name = 'Ann' OR IsFullyOptedIn = false)", ['100%_sure']],
  ])('%s', (where, names) => expect(people(where)).toEqual(names))

  it.each<[string, readonly string[]]>([
    ['Amount > 9.49', ['small', 'big', 'huge']],
    ['Amount = 9.50', ['small']],
    ['Amount = 12345678901234567.89', ['huge']],
    ['Amount != 12345678901234567.88 AND Amount >= 100', ['big', 'huge']],
    ['Amount IN (100.0, 5)', ['big']],
    ['CloseDate = TODAY', ['big']],
    ['CloseDate < TODAY', ['small']],
    ['CloseDate <= TODAY', ['small', 'big']],
    ['CloseDate > TODAY', ['huge']],
    ['CloseDate != TODAY', ['small', 'huge']],
    ['CloseDate = LAST_N_DAYS:2', ['small', 'big']],
    ['CloseDate = NEXT_N_DAYS:30', ['huge']],
    ['CloseDate = 2026-04-01', ['huge']],
  ])('%s', (where, names) => expect(sales(where)).toEqual(names))
})

describe('ORDER BY, LIMIT, OFFSET', () => {
  const statuses = 'SELECT Name FROM MessagingEndUser ORDER BY MessagingConsentStatus'
  it.each<[string, readonly string[]]>([
    ['SELECT Name FROM MessagingEndUser ORDER BY Name', ['100%_sure', 'Ann', 'bob', "Cy O'Neil"]],
    ['SELECT Name FROM MessagingEndUser ORDER BY Name DESC LIMIT 2', ["Cy O'Neil", 'bob']],
    ['SELECT Name FROM MessagingEndUser LIMIT 2 OFFSET 1', ['bob', "Cy O'Neil"]],
    ['SELECT Name FROM MessagingEndUser LIMIT 0', []],
    [statuses, ["Cy O'Neil", '100%_sure', 'Ann', 'bob']],
    [`${statuses} DESC`, ["Cy O'Neil", 'bob', 'Ann', '100%_sure']],
    [`${statuses} ASC NULLS LAST`, ['100%_sure', 'Ann', 'bob', "Cy O'Neil"]],
    [
      'SELECT Name FROM MessagingEndUser ORDER BY MessagingChannel.DeveloperName, Name DESC',
      ["Cy O'Neil", 'bob', 'Ann', '100%_sure'],
    ],
    ['SELECT Name FROM Opportunity ORDER BY Amount DESC', ['huge', 'big', 'small']],
  ])('%s', (soql, names) => expect(answer(soql, 'Name')).toEqual(names))
})

describe('the result', () => {
  it('is what the REST API writes: fields in their order, parents nested, date-times with +0000', () => {
    const soql =
      'select s.status, S.MessagingEndUser.Name, CreatedDate, MessagingEndUser.MessagingChannel.developername, Case.Subject ' +
      'from messagingsession AS s'
    expect(query(org, soql)).toEqual({
      totalSize: 1,
      isCount: false,
      columns: [
        'Status',
        'MessagingEndUser.Name',
        'CreatedDate',
        'MessagingEndUser.MessagingChannel.DeveloperName',
        'Case.Subject',
      ],
      records: [
        {
          attributes: { type: 'MessagingSession' },
          Status: 'Active',
          MessagingEndUser: {
            attributes: { type: 'MessagingEndUser' },
            Name: 'Ann',
            MessagingChannel: { attributes: { type: 'MessagingChannel' }, DeveloperName: 'WhatsApp_EU' },
          },
          CreatedDate: '2026-03-02T09:00:00.000+0000',
          Case: null,
        },
      ],
    })
  })

  it('has no records for COUNT(), and null for a parent that was deleted', () => {
    expect(query(org, 'SELECT COUNT() FROM MessagingEndUser WHERE IsFullyOptedIn = true')).toEqual({
      totalSize: 2,
      isCount: true,
      columns: [],
      records: [],
    })
    expect(answer('SELECT Contact.Name FROM Case', 'Contact')).toEqual([null])
  })

  it('has every field for FIELDS(ALL)', () => {
    const result = query(org, 'SELECT FIELDS(ALL) FROM MessagingChannel LIMIT 200')
    expect('records' in result && result.records[0]).toMatchObject({
      DeveloperName: 'WhatsApp_EU',
      TargetQueueId: null,
    })
  })

  it('reads objects that no record has been made of', () => {
    expect(answer('SELECT Id FROM Campaign', 'Id')).toEqual([])
  })
})

describe('a query that can not be run says where', () => {
  it.each([
    ['', 'query-syntax 1:1'],
    ['SELECT Name FROM', 'query-syntax 1:17'],
    ['SELECT Name, FROM Account', 'query-syntax 1:19'],
    ['SELECT Name FROM Acount', 'unknown-object 1:18'],
    ['SELECT Name FROM __proto__', 'unknown-object 1:18'],
    ['SELECT Name,\n  Nme\nFROM Account', 'unknown-field 2:3'],
    ['SELECT constructor FROM Account', 'unknown-field 1:8'],
    ['SELECT attributes FROM Account', 'unknown-field 1:8'],
    ['SELECT Chanel.Name FROM MessagingEndUser', 'unknown-relationship 1:8'],
    ['SELECT Name, name FROM Account', 'duplicate-field 1:14'],
    ['SELECT Name FROM Account WHERE Nme = null', 'unknown-field 1:32'],
    ['SELECT Name FROM Account ORDER BY Nme', 'unknown-field 1:35'],
    ["SELECT Name FROM Account WHERE Name = 'x", 'unterminated-string 1:39'],
    ["SELECT Name FROM Account WHERE Name = '\\x'", 'bad-escape 1:40'],
    ['SELECT Name FROM Account WHERE Name = 5', 'value-type 1:39'],
    ["SELECT Name FROM Account WHERE NumberOfEmployees = '5'", 'value-type 1:52'],
    ["SELECT Name FROM Account WHERE CreatedDate = '2026-03-02'", 'value-type 1:46'],
    ['SELECT Name FROM Account WHERE CreatedDate = 2026-03-02', 'value-type 1:46'],
    ['SELECT Name FROM Account WHERE CreatedDate = TODAI', 'bad-literal 1:46'],
    ['SELECT Name FROM Account WHERE CreatedDate = LAST_N_DAYS', 'bad-literal 1:46'],
    ['SELECT Name FROM Account WHERE CreatedDate IN (TODAY)', 'not-supported 1:48'],
    ["SELECT Name FROM Account WHERE NumberOfEmployees LIKE '5'", 'value-type 1:55'],
    ["SELECT Name FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'", 'mixed-and-or 1:58'],
    ["SELECT Name FROM Account WHERE Name ~ 'a'", 'query-syntax 1:37'],
    ["SELECT Name FROM Account WHERE (Name = 'a'", 'query-syntax 1:43'],
    ['SELECT Name FROM Account WHERE Id IN (SELECT AccountId FROM Contact)', 'not-supported 1:39'],
    ['SELECT (SELECT Id FROM Contacts) FROM Account', 'not-supported 1:8'],
    ['SELECT COUNT(Id) FROM Account', 'not-supported 1:8'],
    ['SELECT Name FROM Account GROUP BY Name', 'not-supported 1:26'],
    ['SELECT Name FROM Account WHERE Name = :name', 'not-supported 1:39'],
    ['SELECT FIELDS(ALL) FROM Account', 'limit-needed 1:8'],
    ['SELECT Name FROM Account LIMIT -1', 'query-syntax 1:32'],
    ['SELECT Name FROM Account OFFSET 2001', 'offset-too-large 1:33'],
    ['SELECT Name FROM Account;', 'query-syntax 1:25'],
    [`SELECT Name FROM Account WHERE ${'('.repeat(5000)}`, 'query-syntax 1:133'],
  ])('%s', (soql, place) => expect(answer(soql, 'Name')).toBe(place))

  it('and never throws, whatever the words', () => {
    const words =
      "SELECT FROM WHERE AND OR NOT IN ( ) , = != LIKE Name Id CreatedDate Account a.b COUNT( null 5 TODAY : 'x' '"
    const texts = fc.array(fc.oneof(fc.constantFrom(...words.split(' ')), fc.string())).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(texts, (text) => {
        const result = query(org, `SELECT Name FROM Account ${text}`)
        expect('error' in result ? result.error.line : 1).toBeGreaterThan(0)
      }),
    )
  })

  it('and suggests what was meant', () => {
    const result = query(org, 'SELECT Nme FROM Account')
    expect('error' in result && result.error.message).toContain('Did you mean Name?')
  })
})
