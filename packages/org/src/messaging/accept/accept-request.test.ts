import { describe, expect, it } from 'vitest'
import { settle } from '../../clock/settle.ts'
import type { SendCall } from '../../org.ts'
import { begin, commit, rollback } from '../../records/transaction.ts'
import { getRecord, recordsOf, updateRecord } from '../../records/store.ts'
import type { Org } from '../../records/org-state.ts'
import type { Value } from '../../values/value.ts'
import { addComponent } from '../components/add-component.ts'
import { findComponent } from '../components/find-component.ts'
import { saveMessaging } from '../save-messaging.ts'
import { requestRows } from '../verdicts/request-rows.ts'
import {
  addChannelRecord,
  addUser,
  notification,
  parameter,
  sendCall,
  testOrg,
  textParameter,
} from '../testing/test-org.ts'
import { acceptRequest } from './accept-request.ts'

const id = (n: number): string => `0PA${String(n).padStart(12, '0')}`
const ids = (count: number): string[] => Array.from({ length: count }, (_, n) => id(n + 1))

describe('a call that faults', () => {
  const org = testOrg()
  addComponent(org, notification('Draft_One'))
  addComponent(org, notification('A_Link', { type: 'Link' }))
  addComponent(
    org,
    notification('Typed', {
      parameters: [parameter('FirstName', { isRequired: true }), parameter('Due', { valueType: 'Date' })],
    }),
  )
  updateRecord(org, findComponent(org, 'Draft_One')?.recordId ?? '', { Status: 'Draft' })
  const typed = (...parameters: SendCall['parameters']): Partial<SendCall> => ({
    messageDefinitionName: 'Typed',
    parameters,
  })
  const first = textParameter('FirstName', 'Ann')

  const cases: [string, Value, Partial<SendCall>, string][] = [
    ['no component', [id(1)], { messageDefinitionName: null }, 'required-parameter-missing'],
    ['an unknown component', [id(1)], { messageDefinitionName: 'Nope' }, 'unknown-component'],
    ['a component named like a prototype member', [id(1)], { messageDefinitionName: '__proto__' }, 'unknown-component'],
    ['a draft component', [id(1)], { messageDefinitionName: 'Draft_One' }, 'inactive-component'],
    ['a component of another type', [id(1)], { messageDefinitionName: 'A_Link' }, 'not-a-notification'],
    ['no users', null, {}, 'required-parameter-missing'],
    ['an empty collection', [], {}, 'empty-recipients'],
    ['101 users', ids(101), {}, 'too-many-recipients'],
    ['an Id of another object', ['003000000000001'], {}, 'malformed-id'],
    ['an Id that is none', [id(1), 'Ann'], {}, 'malformed-id'],
    ['null among the Ids', [null], {}, 'malformed-id'],
    ['no request type', [id(1)], { requestType: null }, 'required-parameter-missing'],
    ['a wrong request type', [id(1)], { requestType: 'SendAll' }, 'bad-value'],
    ['a wrong timing', [id(1)], { allowedSessionStatus: 'Never' }, 'bad-value'],
    ['a wrong longevity', [id(1)], { sessionLongevityPreference: 'Forever' }, 'bad-value'],
    ['a wrong consent type', [id(1)], { channelConsentType: 'None' }, 'bad-value'],
    ['a consent flag that is no boolean', [id(1)], { isEnforceMessagingChannelConsent: 'maybe' }, 'bad-value'],
    [
      'a subscription choice without Id',
      [id(1)],
      { channelConsentType: 'CommunicationSubscription' },
      'subscription-missing',
    ],
    [
      'a malformed subscription Id',
      [id(1)],
      { channelConsentType: 'CommunicationSubscription', communicationSubscriptionId: 'News' },
      'malformed-id',
    ],
    ['a required parameter left out', [id(1)], typed(), 'required-parameter-missing'],
    [
      'a required parameter that is null',
      [id(1)],
      typed(textParameter('FirstName', null)),
      'required-parameter-missing',
    ],
    ['an unknown parameter', [id(1)], typed(first, textParameter('Nick', 'A')), 'unknown-parameter'],
    ['a parameter in the wrong property', [id(1)], typed(first, textParameter('Due', '2026-03-02')), 'parameter-type'],
    [
      'a date that is none',
      [id(1)],
      typed(first, { name: 'Due', property: 'dateValue', value: '2026-02-30' }),
      'parameter-type',
    ],
    ['six parameters', [id(1)], typed(...Array.from({ length: 6 }, () => first)), 'too-many-parameters'],
  ]
  it.each(cases)('%s', (_name, users, call, code) => {
    expect(acceptRequest(org, sendCall(users, call))).toMatchObject({ fault: { code } })
    expect(recordsOf(org, 'ConvMessageSendRequest')).toEqual([])
  })

  it('says of a missing parameter what a real org says', () => {
    const result = acceptRequest(org, sendCall([id(1)], typed()))
    expect('fault' in result && result.fault.message).toContain('Required parameter is missing: FirstName')
  })
})

describe('an accepted call', () => {
  it('makes a request record with its counters and one identifier per recipient', () => {
    const org = testOrg()
    const result = acceptRequest(org, sendCall([id(1), id(2), id(1)], { allowedSessionStatus: null }))
    if ('fault' in result) throw new Error(result.fault.message)
    expect(new Set(result.messageIdentifiers).size).toBe(3)
    expect(getRecord(org, result.requestId)).toMatchObject({
      Name: 'MSJ-00000001',
      RequestType: 'SendNotificationMessages',
      RequestStatus: 'Pending',
      AllowExistingSessionStatus: 'Any',
      ShouldEnforceChannelConsent: true,
      RequestConsentType: 'MessagingEndUser',
      MessageDefinition: findComponent(org, 'Order_Shipped')?.recordId,
      TotalMessageCount: 3,
      PendingMessageCount: 3,
      InProgressMessageCount: 0,
      SuccessMessageCount: 0,
      FailedMessageCount: 0,
    })
  })

  const accepted: [string, Value, Partial<SendCall>, object][] = [
    ['a hundred users', ids(100), {}, { TotalMessageCount: 100 }],
    ['Ids joined by commas, as over REST', `${id(1)}, ${id(2)}`, {}, { TotalMessageCount: 2 }],
    [
      'consent left out is not enforced',
      [id(1)],
      { isEnforceMessagingChannelConsent: null },
      { ShouldEnforceChannelConsent: false },
    ],
    ['Custom has no place on the record', [id(1)], { channelConsentType: 'Custom' }, { RequestConsentType: null }],
    [
      'false with MessagingEndUser',
      [id(1)],
      { isEnforceMessagingChannelConsent: false },
      { ShouldEnforceChannelConsent: false, RequestConsentType: 'MessagingEndUser' },
    ],
    [
      'longevity',
      [id(1)],
      { sessionLongevityPreference: 'KeepSessionOpenOrAppend' },
      { SessionLongevityPreference: 'KeepSessionOpenOrAppend' },
    ],
  ]
  it.each(accepted)('%s', (_name, users, call, fields) => {
    const org = testOrg()
    acceptRequest(org, sendCall(users, call))
    expect(recordsOf(org, 'ConvMessageSendRequest')[0]).toMatchObject(fields)
  })

  it('takes parameters and constants that come as inputs of their own, with a warning each', () => {
    const org = testOrg()
    addComponent(org, notification('Old', { parameters: [parameter('Name')], constants: [['Company', 'Acme']] }))
    const call = sendCall([id(1)], {
      messageDefinitionName: 'Old',
      otherInputs: { Name: 'Ann', Company: 'Zenith', More: 1 },
    })
    expect(acceptRequest(org, call)).toMatchObject({ warnings: [{}, {}, {}].map(() => expect.any(String)) })
  })

  it('is the same for the same seed', () => {
    const [one, other] = [testOrg(), testOrg()].map((org) => acceptRequest(org, sendCall(ids(3))))
    expect(one).toEqual(other)
  })
})

describe('in a transaction', () => {
  const everything = (org: Org): string =>
    JSON.stringify([
      saveMessaging(org.messaging),
      [...org.serials],
      org.random,
      recordsOf(org, 'ConvMessageSendRequest'),
    ])

  it('a rollback leaves no trace, and nothing is sent', () => {
    const org = testOrg()
    const before = everything(org)
    begin(org)
    acceptRequest(org, sendCall(ids(7)))
    acceptRequest(org, sendCall(ids(2)))
    rollback(org)
    expect(settle(org).counts).toEqual({})
    expect(everything(org)).toBe(before)
  })

  it('sending starts with the commit', () => {
    const org = testOrg()
    const user = addUser(org, addChannelRecord(org))
    begin(org)
    acceptRequest(org, sendCall([user]))
    settle(org)
    expect(requestRows(org)).toMatchObject([{ status: 'Pending', pending: 1 }])
    commit(org)
    settle(org)
    expect(requestRows(org)).toMatchObject([{ status: 'Completed', success: 1 }])
  })
})
