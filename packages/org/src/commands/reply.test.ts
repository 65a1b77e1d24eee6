import { describe, expect, it } from 'vitest'
import type { OrgOptions } from '../org.ts'
import { conversationOf } from '../messaging/log/conversation.ts'
import { addChannelRecord, addSession, addUser, type Fields, send, testOrg } from '../messaging/testing/test-org.ts'
import { getRecord, insertRecord, recordsOf } from '../records/store.ts'
import type { Org } from '../records/org-state.ts'
import { runCommand } from './run-command.ts'

interface Setting {
  readonly channel?: Fields
  readonly user?: Fields
  readonly keywords?: Fields
  readonly session?: string
  readonly assumptions?: OrgOptions['assumptions']
}

function setUp({ channel = {}, user = {}, keywords, session, assumptions }: Setting): Org {
  const org = testOrg(assumptions)
  const channelId = addChannelRecord(org, channel)
  if (keywords) insertRecord(org, 'MsgChannelLanguageKeyword', { MessagingChannelId: channelId, ...keywords })
  const ann = addUser(org, channelId, user)
  org.references.set('ann', ann)
  if (session) addSession(org, ann, channelId, { Status: session, Origin: 'TriggeredOutbound' })
  return org
}

const say = (org: Org, text: string) => runCommand(org, { reply: { from: '@ann', text } })
const ann = (org: Org) => getRecord(org, org.references.get('ann') ?? '')
const sessions = (org: Org): unknown[] =>
  recordsOf(org, 'MessagingSession').map((row) => `${String(row['Origin'])} ${String(row['Status'])}`)

describe('keywords come first', () => {
  const all = {
    OptInKeywords: 'yes, start',
    DoubleOptInKeywords: 'confirm',
    OptOutKeywords: ' Stop ,END',
    HelpKeywords: 'help',
    CustomKeywords: 'hours',
  }
  const double = { ConsentType: 'DoubleOptIn' }
  const implicit = 'ImplicitlyOptedIn'
  // Keywords of the channel, its fields, consent before, text, consent after, session that it makes.
  const cases: [Fields | undefined, Fields, string | null, string, string, string][] = [
    [all, {}, implicit, 'stop', 'OptedOut', 'OptOut Consent'],
    [all, {}, implicit, '  STOP\n', 'OptedOut', 'OptOut Consent'],
    [all, {}, implicit, 'end', 'OptedOut', 'OptOut Consent'],
    [all, {}, implicit, 'please stop', implicit, 'InboundInitiated Waiting'],
    [all, {}, implicit, 'yes', 'ExplicitlyOptedIn', 'OptIn Consent'],
    [all, {}, 'OptedOut', 'start', 'ExplicitlyOptedIn', 'OptIn Consent'],
    [all, {}, 'DoublyOptedIn', 'yes', 'DoublyOptedIn', 'OptIn Consent'],
    [all, double, implicit, 'yes', 'ExplicitlyOptedIn', 'OptIn Consent'],
    [all, double, 'ExplicitlyOptedIn', 'confirm', 'DoublyOptedIn', 'OptIn Consent'],
    [all, double, implicit, 'confirm', implicit, 'InboundInitiated Waiting'],
    [all, {}, 'ExplicitlyOptedIn', 'confirm', 'ExplicitlyOptedIn', 'InboundInitiated Waiting'],
    [
      { OptInKeywords: 'yes', DoubleOptInKeywords: 'yes' },
      double,
      'ExplicitlyOptedIn',
      'yes',
      'DoublyOptedIn',
      'OptIn Consent',
    ],
    [all, {}, implicit, 'help', implicit, 'Help Consent'],
    [all, {}, implicit, 'hours', implicit, 'InboundInitiated Consent'],
    [undefined, {}, implicit, 'unsubscribe', 'OptedOut', 'OptOut Consent'],
    [undefined, {}, implicit, 'yes', implicit, 'InboundInitiated Waiting'],
    [{ OptInKeywords: 'yes' }, {}, implicit, 'stop', implicit, 'InboundInitiated Waiting'],
    [all, {}, null, 'Hello', implicit, 'InboundInitiated Waiting'],
    [all, {}, 'OptedOut', 'Hello', 'OptedOut', 'InboundInitiated Waiting'],
  ]
  it.each(cases)('%j %j, %s says %j: %s, %s', (keywords, channel, before, text, after, session) => {
    const org = setUp({ ...(keywords ? { keywords } : {}), channel, user: { MessagingConsentStatus: before } })
    say(org, text)
    expect(ann(org)?.['MessagingConsentStatus']).toBe(after)
    expect(sessions(org)).toEqual([session])
  })

  it('records override the keywords of the channel’s file, column by column', () => {
    const org = setUp({ keywords: { OptOutKeywords: 'stop', HelpKeywords: 'help' } })
    for (const row of recordsOf(org, 'MsgChannelLanguageKeyword')) org.messaging.fromChannelFiles.add(String(row['Id']))
    const channelId = String(ann(org)?.['MessagingChannelId'])
    insertRecord(org, 'MsgChannelLanguageKeyword', { MessagingChannelId: channelId, OptOutKeywords: 'halt' })
    say(org, 'stop')
    expect(ann(org)?.['MessagingConsentStatus']).toBe('ImplicitlyOptedIn')
    say(org, 'halt')
    expect(ann(org)?.['MessagingConsentStatus']).toBe('OptedOut')
  })

  it.each([
    [{ 'default-keywords': 'none' }, 'ImplicitlyOptedIn', ['InboundInitiated Waiting']],
    [{ 'keyword-session': 'none' }, 'OptedOut', []],
  ])('switched: %j', (assumptions, consent, expected) => {
    const org = setUp({ assumptions })
    say(org, 'stop')
    expect(ann(org)?.['MessagingConsentStatus']).toBe(consent)
    expect(sessions(org)).toEqual(expected)
  })

  it('leave an open session as it is', () => {
    const org = setUp({ session: 'New' })
    say(org, 'stop')
    expect(sessions(org)).toEqual(['TriggeredOutbound New'])
  })

  const answers: [string, Fields, string | null, string, string][] = [
    ['opting out', {}, 'ImplicitlyOptedIn', 'stop', 'You are out'],
    ['opting in', {}, 'ImplicitlyOptedIn', 'yes', 'You are in'],
    ['opting in where a second step is asked', { ConsentType: 'DoubleOptIn' }, 'ImplicitlyOptedIn', 'yes', 'Really?'],
    ['help', {}, 'ImplicitlyOptedIn', 'help', 'We help'],
    ['a first message without consent', { ConsentType: 'ExplicitOptIn' }, null, 'Hello', 'Say yes'],
  ]
  it.each(answers)('the automatic answer to %s', (_name, channel, consent, text, answer) => {
    const org = setUp({
      channel: { DoubleOptInPrompt: 'Really?', OptInPrompt: 'Say yes', ...channel },
      user: { MessagingConsentStatus: consent },
      keywords: { ...all, OptOutConfirmation: 'You are out', OptInConfirmation: 'You are in', HelpResponse: 'We help' },
    })
    expect(say(org, text).counts).toMatchObject({ autoResponse: 1 })
    const last = conversationOf(org, org.references.get('ann') ?? '').findLast(
      (item) => item.flavour === 'autoResponse',
    )
    expect(last?.text).toBe(answer)
  })

  it('opting out of an SMS channel drops the subscriptions that are tied to it', () => {
    const org = setUp({})
    const MessagingChannelId = String(ann(org)?.['MessagingChannelId'])
    const CommunicationSubscriptionId = String(insertRecord(org, 'CommSubscription', { Name: 'News' })['Id'])
    const tie = insertRecord(org, 'CommSubscriptionChannelType', { CommunicationSubscriptionId, MessagingChannelId })
    const phone = insertRecord(org, 'ContactPointPhone', { TelephoneNumber: '15550100001' })
    insertRecord(org, 'CommSubscriptionConsent', {
      CommSubscriptionChannelTypeId: String(tie['Id']),
      ContactPointId: String(phone['Id']),
      PrivacyConsentStatus: 'OptIn',
    })
    say(org, 'stop')
    expect(recordsOf(org, 'CommSubscriptionConsent')).toMatchObject([{ PrivacyConsentStatus: 'OptOut' }])
  })
})

describe('an ordinary message', () => {
  const handled = { SessionHandler: 'Route_It' }
  const queued = { TargetQueueId: '00G000000000001EAA' }
  const cases: [string | undefined, Fields, OrgOptions['assumptions'], string[]][] = [
    [undefined, {}, {}, ['InboundInitiated Waiting']],
    [undefined, handled, {}, ['InboundInitiated Active']],
    [undefined, queued, {}, ['InboundInitiated Active']],
    [undefined, handled, { 'reply-routing': 'waits' }, ['InboundInitiated Waiting']],
    ['New', {}, {}, ['TriggeredOutbound Waiting']],
    ['New', handled, {}, ['TriggeredOutbound Active']],
    ['Inactive', {}, {}, ['TriggeredOutbound Waiting']],
    ['Consent', {}, {}, ['TriggeredOutbound Waiting']],
    ['Waiting', handled, {}, ['TriggeredOutbound Waiting']],
    ['Active', {}, {}, ['TriggeredOutbound Active']],
    ['Paused', {}, {}, ['TriggeredOutbound Paused']],
    ['Ended', {}, {}, ['TriggeredOutbound Ended', 'InboundInitiated Waiting']],
    ['Error', handled, {}, ['TriggeredOutbound Error', 'InboundInitiated Active']],
  ]
  it.each(cases)('behind %s on a channel with %j %j: %j', (session, channel, assumptions, expected) => {
    const org = setUp({ channel, ...(session ? { session } : {}), assumptions })
    say(org, 'Where is it?')
    expect(sessions(org)).toEqual(expected)
  })

  it('greets and introduces the rep as the channel says', () => {
    const org = setUp({ channel: { ...handled, InitialResponse: 'Hello', EngagedResponse: 'I am Eve' } })
    say(org, 'Hi')
    const lines = conversationOf(org, org.references.get('ann') ?? '').map(({ type, text }) => `${type}: ${text}`)
    expect(lines).toEqual([
      'customer: Hi',
      'note: Session MS-0001 opened (Waiting).',
      'business: Hello',
      'note: Session MS-0001 was taken.',
      'business: I am Eve',
    ])
    expect(ann(org)).toMatchObject({ HasInitialResponseSent: true })
    expect(recordsOf(org, 'MessagingSession')).toMatchObject([{ EndUserMessageCount: 1, AgentType: 'Agent' }])
  })

  it('opens WhatsApp’s window for text', () => {
    const org = setUp({ channel: { MessageType: 'WhatsApp' } })
    const id = org.references.get('ann') ?? ''
    expect(send(org, [id])[0]?.status).toBe('Failed')
    say(org, 'Hi')
    expect(send(org, [id])[0]?.status).toBe('Sent')
    runCommand(org, { advance: '24h' })
    expect(send(org, [id])[0]?.status).toBe('Failed')
  })
})

const refused: [string, string][] = [
  ['@nobody', 'unknown-reference'],
  ['@channel', 'not-a-person'],
  ['0PA000000000999AAA', 'unknown-reference'],
  ['0PA000000000999', 'no-such-record'],
  ['@lost', 'no-channel'],
]
it.each(refused)('a reply from %s: %s', (from, code) => {
  const org = setUp({})
  org.references.set('channel', String(ann(org)?.['MessagingChannelId']))
  org.references.set('lost', addUser(org, '0Mj000000000999'))
  expect(runCommand(org, { reply: { from, text: 'Hi' } }).error?.code).toBe(code)
})
