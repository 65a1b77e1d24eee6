import { describe, expect, it } from 'vitest'
import type { OrgOptions, SendCall } from '../../org.ts'
import { deleteRecord, insertRecord, updateRecord } from '../../records/store.ts'
import { addComponent } from '../components/add-component.ts'
import { findComponent } from '../components/find-component.ts'
import {
  addChannelRecord,
  addSession,
  addUser,
  allVerdicts,
  type Fields,
  notification,
  send,
  sendCall,
  testOrg,
} from '../testing/test-org.ts'
import { acceptRequest } from '../accept/accept-request.ts'
import { settle } from '../../clock/settle.ts'

const unchecked: Partial<SendCall> = { isEnforceMessagingChannelConsent: false }

describe('recipient, component and channel', () => {
  it('a user that does not exist fails alone', () => {
    const org = testOrg()
    const ann = addUser(org, addChannelRecord(org))
    expect(send(org, ['0PA000000000999AAA', ann])).toMatchObject([
      { status: 'Failed', reason: 'InvalidMessagingEndUser', reasonIsSimulated: true },
      { status: 'Sent', reason: null },
    ])
  })

  it('a user deleted before dispatch fails', () => {
    const org = testOrg()
    const ann = addUser(org, addChannelRecord(org))
    acceptRequest(org, sendCall([ann]))
    deleteRecord(org, ann)
    settle(org)
    expect(allVerdicts(org)).toMatchObject([{ reason: 'InvalidMessagingEndUser' }])
  })

  it('a component deactivated before dispatch fails its messages', () => {
    const org = testOrg()
    const ann = addUser(org, addChannelRecord(org))
    acceptRequest(org, sendCall([ann]))
    updateRecord(org, findComponent(org, 'Order_Shipped')?.recordId ?? '', { Status: 'Inactive' })
    settle(org)
    expect(allVerdicts(org)).toMatchObject([{ reason: 'PlatformError' }])
  })

  const channels: [string, Fields, Fields[], OrgOptions['assumptions'], string | null][] = [
    ['SMS', {}, [], {}, null],
    ['Apple', { MessageType: 'AppleBusinessChat' }, [], {}, null],
    ['In-App', { MessageType: 'EmbeddedMessaging' }, [], {}, null],
    ['Facebook', { MessageType: 'Facebook' }, [], {}, null],
    ['LINE when refused', { MessageType: 'Line' }, [], { 'unlisted-channels': 'refuse' }, 'ChannelNotSupported'],
    ['a phone', { MessageType: 'Phone' }, [], {}, 'ChannelNotSupported'],
    ['a standard channel', { PlatformType: 'Standard' }, [], {}, 'ChannelNotSupported'],
    ['switched off', { IsActive: false }, [], {}, 'ChannelInactive'],
    ['with a disabled usage', {}, [{ DeploymentStatus: 'Disabled' }], {}, 'ChannelInactive'],
    [
      'with one active usage of two',
      {},
      [{ DeploymentStatus: 'Disabled' }, { DeploymentType: 'MJ', DeploymentStatus: 'Active' }],
      {},
      null,
    ],
    [
      'Facebook off, its usage active',
      { MessageType: 'Facebook', IsActive: false },
      [{ DeploymentStatus: 'Active' }],
      {},
      null,
    ],
    ['SMS off, its usage active', { IsActive: false }, [{ DeploymentStatus: 'Active' }], {}, 'ChannelInactive'],
  ]
  it.each(channels)('channel: %s', (_name, fields, usages, assumptions, reason) => {
    const org = testOrg(assumptions)
    const channel = addChannelRecord(org, fields)
    for (const usage of usages) insertRecord(org, 'MessagingChannelUsage', { MessagingChannelId: channel, ...usage })
    expect(send(org, [addUser(org, channel)])[0]?.reason).toBe(reason)
  })
})

describe('consent at dispatch', () => {
  const cases: [string, Fields, Fields, Partial<SendCall>, OrgOptions['assumptions'], string | null][] = [
    ['implicit on an implicit channel', {}, {}, {}, {}, null],
    ['implicit on an explicit channel', { ConsentType: 'ExplicitOptIn' }, {}, {}, {}, 'EndUserIsNotOptedIn'],
    ['opted out', {}, { MessagingConsentStatus: 'OptedOut' }, {}, {}, 'EndUserIsNotOptedIn'],
    ['no status', {}, { MessagingConsentStatus: null }, {}, {}, 'EndUserIsNotOptedIn'],
    ['no status, counted as implicit', {}, { MessagingConsentStatus: null }, {}, { 'null-consent': 'implicit' }, null],
    ['unchecked: implicit on an explicit channel', { ConsentType: 'ExplicitOptIn' }, {}, unchecked, {}, null],
    ['unchecked: no status', {}, { MessagingConsentStatus: null }, unchecked, {}, null],
    ['unchecked: opted out', {}, { MessagingConsentStatus: 'OptedOut' }, unchecked, {}, null],
    [
      'Custom with the flag on is checked',
      {},
      { MessagingConsentStatus: 'OptedOut' },
      { channelConsentType: 'Custom' },
      {},
      'EndUserIsNotOptedIn',
    ],
    [
      'unchecked: opted out, refused by choice',
      {},
      { MessagingConsentStatus: 'OptedOut' },
      unchecked,
      { 'opted-out-unchecked': 'refuse' },
      'EndUserIsNotOptedIn',
    ],
    ['flag unset', {}, { MessagingConsentStatus: 'OptedOut' }, { isEnforceMessagingChannelConsent: null }, {}, null],
    [
      'flag unset, enforced by choice',
      {},
      { MessagingConsentStatus: 'OptedOut' },
      { isEnforceMessagingChannelConsent: null },
      { 'default-consent': 'enforced' },
      'EndUserIsNotOptedIn',
    ],
  ]
  it.each(cases)('%s', (_name, channel, user, call, assumptions, reason) => {
    const org = testOrg(assumptions)
    expect(send(org, [addUser(org, addChannelRecord(org, channel), user)], call)[0]?.reason).toBe(reason)
  })

  it('is asked when the message is sent, not at the call', () => {
    const org = testOrg()
    const ann = addUser(org, addChannelRecord(org))
    acceptRequest(org, sendCall([ann]))
    updateRecord(org, ann, { MessagingConsentStatus: 'OptedOut' })
    settle(org)
    expect(allVerdicts(org)).toMatchObject([{ reason: 'EndUserIsNotOptedIn', consent: 'OptedOut' }])
  })

  const optIn: Fields = { PrivacyConsentStatus: 'OptIn', EffectiveFromDate: '2026-01-01' }
  const subscriptions: [string, Fields, Fields | null, Fields, OrgOptions['assumptions'], string | null][] = [
    ['opted in', {}, optIn, {}, {}, null],
    ['no consent record', {}, null, {}, {}, 'EndUserIsNotSubscribed'],
    ['pending', {}, { ...optIn, PrivacyConsentStatus: 'OptInPending' }, {}, {}, 'EndUserIsNotSubscribed'],
    ['from tomorrow', {}, { ...optIn, EffectiveFromDate: '2026-03-03' }, {}, {}, 'EndUserIsNotSubscribed'],
    ['from today', {}, { ...optIn, EffectiveFromDate: '2026-03-02' }, {}, {}, null],
    ['until yesterday', {}, { ...optIn, EffectiveToDate: '2026-03-01' }, {}, {}, 'EndUserIsNotSubscribed'],
    ['until today', {}, { ...optIn, EffectiveToDate: '2026-03-02' }, {}, {}, null],
    ['another number', {}, optIn, { MessagingPlatformKey: '+15550100002' }, {}, 'EndUserIsNotSubscribed'],
    ['opted out of the channel', {}, optIn, { MessagingConsentStatus: 'OptedOut' }, {}, 'EndUserIsNotOptedIn'],
    [
      'opted out of the channel, sent by choice',
      {},
      optIn,
      { MessagingConsentStatus: 'OptedOut' },
      { 'opted-out-subscriber': 'send' },
      null,
    ],
    [
      'tied to another channel',
      { MessagingChannelId: '0Mj00000000000AAAA' },
      optIn,
      {},
      {},
      'SubscriptionNotTiedToChannel',
    ],
    ['below the channel’s own level', {}, optIn, { MessagingConsentStatus: null }, {}, null],
  ]
  it.each(subscriptions)('subscription: %s', (_name, tie, consent, user, assumptions, reason) => {
    const org = testOrg(assumptions)
    const channel = addChannelRecord(org)
    const subscription = String(insertRecord(org, 'CommSubscription', { Name: 'News' })['Id'])
    const tieId = insertRecord(org, 'CommSubscriptionChannelType', {
      CommunicationSubscriptionId: subscription,
      MessagingChannelId: channel,
      ...tie,
    })['Id']
    const phone = insertRecord(org, 'ContactPointPhone', { TelephoneNumber: '+1 (555) 010-0001' })['Id']
    if (consent) {
      const fields = { CommSubscriptionChannelTypeId: String(tieId), ContactPointId: String(phone), ...consent }
      insertRecord(org, 'CommSubscriptionConsent', fields)
    }
    const call = { channelConsentType: 'CommunicationSubscription', communicationSubscriptionId: subscription }
    expect(send(org, [addUser(org, channel, user)], call)[0]?.reason).toBe(reason)
  })
})

describe('Messaging Timing', () => {
  const open = ['New', 'Waiting', 'Active', 'Inactive', 'Paused', 'Consent']
  const cases: [string, readonly string[]][] = [
    ['Any', []],
    ['NonActive', ['Active']],
    ['Closed', open],
  ]
  it.each(cases)('%s holds for sessions %j', (allowedSessionStatus, held) => {
    const found = [...open, 'Ended', 'Error'].filter((Status) => {
      const org = testOrg()
      const channel = addChannelRecord(org)
      const ann = addUser(org, channel)
      addSession(org, ann, channel, { Status })
      return send(org, [ann], { allowedSessionStatus })[0]?.pending === 'held'
    })
    expect(found).toEqual(held)
  })

  it('looks at every open session of the user, not at other users', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const [ann, bob] = [addUser(org, channel), addUser(org, channel)]
    addSession(org, ann, channel, { Status: 'Active' })
    addSession(org, ann, channel, { Status: 'New' })
    expect(send(org, [ann, bob], { allowedSessionStatus: 'NonActive' })).toMatchObject([
      { pending: 'held', sessionStatus: 'New' },
      { status: 'Sent' },
    ])
  })

  it('drops a blocked message when the assumption is switched', () => {
    const org = testOrg({ 'blocked-by-timing': 'drop' })
    const channel = addChannelRecord(org)
    const ann = addUser(org, channel)
    addSession(org, ann, channel)
    expect(send(org, [ann], { allowedSessionStatus: 'Closed' })).toMatchObject([{ reason: 'SessionNotAllowed' }])
  })

  it('an opted-out user fails at once instead of being held', () => {
    const org = testOrg()
    const channel = addChannelRecord(org)
    const ann = addUser(org, channel, { MessagingConsentStatus: 'OptedOut' })
    addSession(org, ann, channel)
    expect(send(org, [ann], { allowedSessionStatus: 'NonActive' })).toMatchObject([{ reason: 'EndUserIsNotOptedIn' }])
  })
})

describe('WhatsApp', () => {
  const template = (status: string, accountIdentifier = 'waba-1') => ({
    formatType: 'ExternalTemplate',
    text: null,
    templates: [{ accountIdentifier, language: 'en_US', status, templateName: 't' }],
  })
  const text = { formatType: 'Text', text: 'Hi', templates: [] }
  const inbound = (StartTime: string): Fields => ({ Status: 'Ended', Origin: 'InboundInitiated', StartTime })
  const refused = 'ApprovedExternalTemplateRequired'

  const cases: [string, readonly ReturnType<typeof template>[], Fields[], OrgOptions['assumptions'], string | null][] =
    [
      ['an approved template', [template('Approved')], [], {}, null],
      ['text alone', [], [], {}, refused],
      ['text within the window', [], [inbound('2026-03-01T09:00:00.001Z')], {}, null],
      ['text when the window has closed', [], [inbound('2026-03-01T09:00:00.000Z')], {}, refused],
      ['text, the rule switched off', [], [], { 'whatsapp-window': 'off' }, null],
      ['a template of another account', [template('Approved', 'waba-2')], [], {}, refused],
      ['a pending template, as every export says', [template('Pending')], [], {}, null],
      ['a pending template taken at its word', [template('Pending')], [], { 'template-status': 'as-file' }, refused],
      ['a rejected template', [template('Rejected')], [], {}, refused],
    ]
  it.each(cases)('%s', (_name, templates, sessions, assumptions, reason) => {
    const org = testOrg(assumptions)
    addComponent(org, notification('Templated', { layouts: [...templates, text] }))
    const channel = addChannelRecord(org, { MessageType: 'WhatsApp', ExternalAccountId: 'waba-1' })
    const ann = addUser(org, channel)
    for (const session of sessions) addSession(org, ann, channel, session)
    expect(send(org, [ann], { messageDefinitionName: 'Templated' })[0]?.reason).toBe(reason)
  })

  it('the window lets no component through that has no text', () => {
    const org = testOrg()
    addComponent(org, notification('Templated', { layouts: [template('Rejected')] }))
    const channel = addChannelRecord(org, { MessageType: 'WhatsApp', ExternalAccountId: 'waba-1' })
    const ann = addUser(org, channel)
    addSession(org, ann, channel, inbound('2026-03-02T08:00:00.000Z'))
    expect(send(org, [ann], { messageDefinitionName: 'Templated' })[0]?.reason).toBe(refused)
  })
})
