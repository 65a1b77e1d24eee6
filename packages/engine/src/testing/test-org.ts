import { addComponent, createOrg, insertRecord, type Org, type RecordValue } from '@parley/org'

export interface TestOrg {
  readonly org: Org
  /** Ann and Bob are opted in, Cy has opted out. */
  readonly people: Readonly<Record<'ann' | 'bob' | 'cy', RecordValue>>
  readonly ids: Readonly<Record<'ann' | 'bob' | 'cy', string>>
}

/** An org with an SMS channel, three people and the component `Hello`, whose parameters `who` and `day` are optional. */
export function testOrg(): TestOrg {
  const org = createOrg({ now: '2026-03-02T09:00:00.000Z' })
  const channel = insertRecord(org, 'MessagingChannel', { DeveloperName: 'Texts', MessageType: 'Text', IsActive: true })
  const person = (name: string, key: string, consent: string): RecordValue =>
    insertRecord(org, 'MessagingEndUser', {
      Name: name,
      MessagingPlatformKey: key,
      MessagingChannelId: idOf(channel),
      MessageType: 'Text',
      MessagingConsentStatus: consent,
    })
  addComponent(org, {
    name: 'Hello',
    label: 'Hello',
    type: 'Notification',
    language: 'en_US',
    parameters: [
      { name: 'who', label: 'Who', valueType: 'Text', isRequired: false, isList: false },
      { name: 'day', label: 'Day', valueType: 'Date', isRequired: false, isList: false },
    ],
    constants: [],
    layouts: [{ formatType: 'Text', text: 'Hello {!$Parameters.who}', templates: [] }],
  })
  const people = {
    ann: person('Ann', '+15550100', 'ImplicitlyOptedIn'),
    bob: person('Bob', '+15550101', 'ExplicitlyOptedIn'),
    cy: person('Cy', '+15550102', 'OptedOut'),
  }
  return { org, people, ids: { ann: idOf(people.ann), bob: idOf(people.bob), cy: idOf(people.cy) } }
}

export function idOf(record: RecordValue): string {
  const id = record['Id']
  if (typeof id !== 'string') throw new Error('a record without an Id')
  return id
}
