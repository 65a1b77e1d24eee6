import { expect, it } from 'vitest'
import { getRecord } from '../../records/store.ts'
import type { ParameterValue } from '../dispatch/send-request.ts'
import { addChannelRecord, addUser, notification, parameter, testOrg } from '../testing/test-org.ts'
import type { MessageComponent } from './message-component.ts'
import { renderText } from './render-text.ts'

const component = (text: string, options: Partial<MessageComponent> = {}): MessageComponent =>
  notification('C', {
    parameters: [
      parameter('Name'),
      parameter('Due', { valueType: 'Date' }),
      parameter('At', { valueType: 'DateTime' }),
      parameter('Sum', { valueType: 'Double' }),
    ],
    constants: [['Company', 'Acme']],
    layouts: [{ formatType: 'Text', text, templates: [] }],
    ...options,
  })

const cases: [string, string, [string, ParameterValue][], string, string][] = [
  ['a parameter', 'Hi {!$Parameters.Name}!', [['Name', 'Ann']], 'en_US', 'Hi Ann!'],
  [
    'a value that looks like a merge field',
    '{!$Parameters.Name}',
    [['Name', '{!$Constants.Company}']],
    'en_US',
    '{!$Constants.Company}',
  ],
  ['no value', 'Hi {!$Parameters.Name}!', [], 'en_US', 'Hi !'],
  ['null', 'Hi {!$Parameters.Name}!', [['Name', null]], 'en_US', 'Hi !'],
  ['a list', '{!$Parameters.Name}', [['Name', ['a', 'b']]], 'en_US', 'a, b'],
  ['a constant', '{!$Constants.Company}', [], 'en_US', 'Acme'],
  ['a constant that the flow replaced', '{!$Constants.Company}', [['Company', 'Zenith']], 'en_US', 'Zenith'],
  ['an unknown reference', '[{!$Parameters.__proto__}{!Nope}]', [], 'en_US', '[]'],
  ['an American date', '{!$Parameters.Due}', [['Due', '2026-03-02']], 'en_US', '3/2/2026'],
  ['a British date', '{!$Parameters.Due}', [['Due', '2026-03-02']], 'en_GB', '02/03/2026'],
  ['a German date', '{!$Parameters.Due}', [['Due', '2026-03-02']], 'de', '02.03.2026'],
  [
    'an American time at midnight',
    '{!$Parameters.At}',
    [['At', '2026-03-02T00:05:00.000Z']],
    'en_US',
    '3/2/2026, 12:05 AM',
  ],
  [
    'an American time at noon',
    '{!$Parameters.At}',
    [['At', '2026-03-02T12:05:00.000Z']],
    'en_US',
    '3/2/2026, 12:05 PM',
  ],
  ['a French time', '{!$Parameters.At}', [['At', '2026-03-02T15:05:00.000Z']], 'fr', '02/03/2026, 15:05'],
  ['a German number', '{!$Parameters.Sum}', [['Sum', '12.5']], 'de_DE', '12,5'],
  ['a language that we do not know', '{!$Parameters.Due}', [['Due', '2026-03-02']], 'xx', '3/2/2026'],
]
it.each(cases)('%s', (_name, text, parameters, language, expected) => {
  const input = { component: component(text, { language }), parameters, user: undefined, session: undefined }
  expect(renderText(testOrg(), input)).toBe(expected)
})

it('follows the implicit session to its user and the user’s channel', () => {
  const org = testOrg()
  const user = getRecord(org, addUser(org, addChannelRecord(org), { Name: 'Ann' }))
  const text =
    '{!$Parameters.MessagingSession.MessagingEndUser.Name} {!$Parameters.MessagingSession.MessagingEndUser.MessagingChannel.DeveloperName}'
  expect(renderText(org, { component: component(text), parameters: [], user, session: undefined })).toBe('Ann Sms')
})
