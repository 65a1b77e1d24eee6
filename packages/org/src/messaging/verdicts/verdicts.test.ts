import { describe, expect, it } from 'vitest'
import { runCommand } from '../../commands/run-command.ts'
import type { MessageVerdict, SendCall } from '../../org.ts'
import { insertRecord, recordsOf } from '../../records/store.ts'
import type { Org } from '../../records/org-state.ts'
import { query } from '../../soql/query.ts'
import { addComponent } from '../components/add-component.ts'
import {
  addChannelRecord,
  addSession,
  addUser,
  allVerdicts,
  type Fields,
  notification,
  send,
  testOrg,
} from '../testing/test-org.ts'

type Story = [string, Fields, Fields, string | null, Partial<SendCall>, string, string | undefined]

describe('why, and what would change it', () => {
  const unchecked = { isEnforceMessagingChannelConsent: false }
  const closed = { allowedSessionStatus: 'Closed' }
  const stories: Story[] = [
    ['consent', {}, {}, null, {}, 'Implicitly opted in meets what Order SMS asks for.', undefined],
    ['no check', {}, {}, null, unchecked, 'This action checks no consent; Ann: implicitly opted in.', undefined],
    [
      'no check, opted out',
      {},
      { MessagingConsentStatus: 'OptedOut' },
      null,
      unchecked,
      'Ann has opted out, but this action checks no consent.',
      'consentField',
    ],
    ['open session', {}, {}, 'Active', {}, 'Went into open session MS-0001; Any Time does not wait.', 'timingField'],
    [
      'open session that does not block',
      {},
      {},
      'Waiting',
      { allowedSessionStatus: 'NonActive' },
      "Went into open session MS-0001, which doesn't block it.",
      'timingField',
    ],
    [
      'held by an active session',
      {},
      {},
      'Active',
      { allowedSessionStatus: 'NonActive' },
      'Session MS-0001 is Active; Not During Active Sessions waits.',
      'session',
    ],
    [
      'held by an open session',
      {},
      {},
      'New',
      closed,
      'Session MS-0001 is New; Not During Open Sessions waits.',
      'session',
    ],
    [
      'opted out',
      {},
      { MessagingConsentStatus: 'OptedOut' },
      null,
      {},
      'Ann opted out; this action respects consent.',
      'person',
    ],
    [
      'no consent',
      {},
      { MessagingConsentStatus: null },
      null,
      {},
      'Ann has no consent status, which is no consent.',
      'person',
    ],
    [
      'too little consent',
      { ConsentType: 'DoubleOptIn' },
      {},
      null,
      {},
      'Implicitly opted in is not enough: Order SMS asks for double opt-in.',
      'person',
    ],
    ['channel off', { IsActive: false }, {}, null, {}, 'The channel Order SMS is not active.', 'channel'],
    [
      'standard channel',
      { PlatformType: 'Standard' },
      {},
      null,
      {},
      'Order SMS is a standard channel; the action needs an enhanced one.',
      'channel',
    ],
    ['unsupported channel', { MessageType: 'Voice' }, {}, null, {}, "The action can't send on Order SMS.", 'channel'],
    [
      'no template',
      { MessageType: 'WhatsApp' },
      {},
      null,
      {},
      'No approved template, and no message from Ann in 24 hours.',
      'component',
    ],
  ]
  it.each(stories)('%s', (_name, channel, user, session, call, why, change) => {
    const org = testOrg()
    const channelId = addChannelRecord(org, channel)
    const ann = addUser(org, channelId, user)
    if (session) addSession(org, ann, channelId, { Status: session })
    const [verdict] = send(org, [ann], call)
    expect(verdict?.why).toBe(why)
    expect(verdict?.change?.kind).toBe(change)
  })

  it('a warning stands by a message to someone who opted out', () => {
    const org = testOrg()
    const out = addUser(org, addChannelRecord(org), { MessagingConsentStatus: 'OptedOut' })
    expect(send(org, [out], unchecked)[0]?.warning).toBeDefined()
  })

  it('a warning stands by a message on a channel that the guide never lists', () => {
    const org = testOrg()
    const [pia, ann] = [
      addUser(org, addChannelRecord(org, { MessageType: 'Facebook' })),
      addUser(org, addChannelRecord(org)),
    ]
    expect(send(org, [pia, ann]).map(({ warning }) => warning !== undefined)).toEqual([true, false])
  })

  it('an opt-out that the conversation knows has a date', () => {
    const org = testOrg()
    const ann = addUser(org, addChannelRecord(org))
    runCommand(org, { reply: { from: ann, text: 'stop' } })
    runCommand(org, { advance: '2d' })
    expect(send(org, [ann])[0]?.why).toBe('Ann opted out on 2 March; this action respects consent.')
  })

  it('a recipient that does not exist stands under the Id', () => {
    const org = testOrg()
    expect(send(org, ['0PA000000000999AAA'])[0]).toMatchObject({
      recipientName: '0PA000000000999AAA',
      channelName: '',
      why: 'There is no messaging user with the Id 0PA000000000999AAA.',
      change: { kind: 'record' },
    })
  })

  it('queued messages know their number in line, behind those of earlier requests', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const users = Array.from({ length: 7 }, () => addUser(org, channel))
    const whys = [...send(org, users), ...send(org, users)]
      .filter(({ pending }) => pending === 'queued')
      .map(({ why }) => why)
    expect(whys).toEqual([1, 2, 3, 4].map((number) => `Number ${number} in line; five go at once.`))
  })
})

describe('facts at dispatch', () => {
  const sent = (org: Org): MessageVerdict | undefined => allVerdicts(org)[0]

  it('are kept for settled messages, and those of now for pending ones', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const ann = addUser(org, channel)
    org.references.set('ann', ann)
    addSession(org, ann, channel, { Status: 'Active' })
    send(org, [ann], { allowedSessionStatus: 'Closed' })
    runCommand(org, { session: { of: '@ann', status: 'Inactive' } })
    expect(sent(org)).toMatchObject({ status: 'Pending', sessionStatus: 'Inactive', sentAt: null })
    runCommand(org, { session: { of: '@ann', status: 'Ended' } })
    runCommand(org, { set: { record: '@ann', fields: { MessagingConsentStatus: 'OptedOut' } } })
    expect(sent(org)).toMatchObject({
      status: 'Sent',
      consent: 'ImplicitlyOptedIn',
      sessionStatus: null,
      sentAt: '2026-03-02T09:00:00.000Z',
      sessionName: 'MS-0002',
    })
  })

  it('a text that reads the recipient stays as it was sent', () => {
    const org = testOrg()
    const text = 'Hi {!$Parameters.MessagingSession.MessagingEndUser.Name}'
    addComponent(org, notification('Hello', { layouts: [{ formatType: 'Text', text, templates: [] }] }))
    const ann = addUser(org, addChannelRecord(org))
    org.references.set('ann', ann)
    send(org, [ann], { messageDefinitionName: 'Hello' })
    runCommand(org, { set: { record: '@ann', fields: { Name: 'Anna' } } })
    expect(sent(org)?.text).toBe('Hi Ann')
  })
})

describe('the lists of a ConvMessageSendRequest', () => {
  it('are comma-joined in the recipients’ order, the same across columns', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const out = { MessagingConsentStatus: 'OptedOut' }
    const [ann, bob, cy, dan] = [
      addUser(org, channel, { MessagingPlatformKey: '1' }),
      addUser(org, channel, { MessagingPlatformKey: '2', ...out }),
      addUser(org, channel, { MessagingPlatformKey: '3' }),
      addUser(org, channel, { MessagingPlatformKey: '4', ...out }),
    ]
    addSession(org, cy, channel)
    const identifiers = send(org, [ann, bob, cy, dan], { allowedSessionStatus: 'NonActive' }).map(
      (each) => each.identifier,
    )
    const fields = [
      'SuccessMessageIdentifiers',
      'SuccessMeuPlatformKeys',
      'PendingMessageIdentifiers',
      'PendingMessagingEndUserIds',
      'PendingMeuPlatformKeys',
      'InProgressMessageIdentifiers',
      'FailedMessageIdentifiers',
      'FailedMeuPlatformKeys',
      'FailedMessageErrorReasons',
    ]
    const answer = query(org, `SELECT ${fields.join(', ')} FROM ConvMessageSendRequest`)
    const row = 'records' in answer ? answer.records[0] : undefined
    expect(fields.map((field) => row?.[field])).toEqual([
      identifiers[0],
      '1',
      identifiers[2],
      cy,
      '3',
      null,
      `${identifiers[1]},${identifiers[3]}`,
      '2,4',
      'EndUserIsNotOptedIn,EndUserIsNotOptedIn',
    ])
  })

  it('reasons are cut off at 700 characters', () => {
    const org = testOrg({ 'chunk-size': '100' })
    send(
      org,
      Array.from({ length: 100 }, (_, n) => `0PA00000000${String(n + 100).padStart(4, '0')}`),
    )
    const answer = query(org, 'SELECT FailedMessageErrorReasons FROM ConvMessageSendRequest')
    expect('records' in answer && String(answer.records[0]?.['FailedMessageErrorReasons'])).toHaveLength(700)
  })
})

it('a request that somebody deletes is gone, and nothing more of it is sent', () => {
  const org = testOrg()
  const channel = addChannelRecord(org)
  send(
    org,
    Array.from({ length: 7 }, () => addUser(org, channel)),
  )
  const [request] = recordsOf(org, 'ConvMessageSendRequest')
  runCommand(org, { delete: String(request?.['Id']) })
  expect(runCommand(org, { advance: '1h' }).counts).toEqual({})
  expect(org.messaging.dispatching).toBe(0)
})

it('a user with an unusual name harms nothing', () => {
  const org = testOrg()
  const user = addUser(org, addChannelRecord(org), { Name: '__proto__' })
  insertRecord(org, 'ConversationMessageDefinition', { DeveloperName: 'constructor', MasterLabel: 'c' })
  expect(send(org, [user], { messageDefinitionName: 'constructor' })).toMatchObject([
    { status: 'Sent', recipientName: '__proto__', text: '' },
  ])
})
