import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../edits/apply-edit.ts'
import type { Edit } from '../../edits/edit.ts'
import type { ActionInput } from '../../elements/element.ts'
import type { FlowValue } from '../../elements/value.ts'
import { checkFlow } from '../../problems/check-flow.ts'
import type { CheckContext, ComponentInfo, ComponentParameter } from '../../problems/context.ts'
import { elementOf } from '../../testing/element-of.ts'
import { SAMPLE, flowOf } from '../../testing/sample-flow.ts'

const sample = flowOf(SAMPLE)
const action = elementOf(sample, 'Send', 'action')

const context: CheckContext = {
  components: [
    component('Order_Shipped', { parameters: [parameter('OrderNumber', 'Text', true)] }),
    component('Typed', {
      parameters: [
        parameter('Count', 'Integer'),
        parameter('On', 'Date'),
        parameter('At', 'DateTime'),
        parameter('Is', 'Boolean'),
        parameter('Rec', 'RecordId'),
      ],
      constants: { Company: 'Acme' },
    }),
    component('Plain', {}),
    component('Asleep', { status: 'Inactive' }),
    component('Menu', { type: 'Picklist' }),
    component('Six', { parameters: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => parameter(name, 'Text')) }),
  ],
  hasUnifiedMarketingChannel: false,
}

describe('checks of Send Conversation Messages', () => {
  const string = (text: string): FlowValue => ({ kind: 'string', text })
  const json = (...parameters: object[]): FlowValue => ({ kind: 'apex', text: JSON.stringify(parameters) })
  it.each<[string, Record<string, FlowValue | undefined>, string[]]>([
    ['all right', {}, []],
    ['nobody', { messagingEndUserIds: undefined }, ['error action/messaging-users-missing messagingEndUserIds']],
    [
      'records',
      { messagingEndUserIds: { kind: 'reference', to: 'Get_People' } },
      ['error action/messaging-users-records messagingEndUserIds'],
    ],
    ['the output of a Transform', { messagingEndUserIds: { kind: 'reference', to: 'Map_Ids' } }, []],
    [
      'one text',
      { messagingEndUserIds: { kind: 'reference', to: 'note' } },
      ['error action/messaging-users-not-collection messagingEndUserIds'],
    ],
    ['Ids typed in', { messagingEndUserIds: string('0PA1, 0PA2') }, []],
    [
      '101 Ids typed in',
      { messagingEndUserIds: string('0PA1,'.repeat(101)) },
      ['error action/too-many-recipients messagingEndUserIds'],
    ],
    [
      'a collection as the component',
      { messageDefinitionName: { kind: 'reference', to: 'recipientIds' } },
      ['error action/input-type messageDefinitionName'],
    ],
    [
      'a text as the flag',
      { isEnforceMessagingChannelConsent: { kind: 'reference', to: 'note' } },
      ['error action/input-type isEnforceMessagingChannelConsent'],
    ],
    [
      'a collection in a text parameter',
      { messagingDefinitionInputParameters: json({ name: 'OrderNumber', textValue: '{!recipientIds}' }) },
      ['error action/parameter-type parameters/OrderNumber'],
    ],
    [
      'a number in a text parameter',
      { messagingDefinitionInputParameters: json({ name: 'OrderNumber', textValue: '{!total}' }) },
      [],
    ],
    [
      'a text in a number parameter',
      {
        messageDefinitionName: string('Typed'),
        messagingDefinitionInputParameters: json({ name: 'Count', numberValue: '{!note}' }),
      },
      ['error action/parameter-type parameters/Count'],
    ],
    ['no component', { messageDefinitionName: undefined }, ['error action/component-missing messageDefinitionName']],
    [
      'an empty component',
      { messageDefinitionName: string(' ') },
      ['error action/component-missing messageDefinitionName'],
    ],
    ['a component by reference', { messageDefinitionName: { kind: 'reference', to: 'note' } }, []],
    [
      'an unknown component',
      { messageDefinitionName: string('Nope') },
      ['error action/component-unknown messageDefinitionName'],
    ],
    [
      'another type of component',
      { messageDefinitionName: string('Menu'), messagingDefinitionInputParameters: json() },
      ['error action/component-not-notification messageDefinitionName'],
    ],
    [
      'a component that is not active',
      { messageDefinitionName: string('Asleep'), messagingDefinitionInputParameters: json() },
      ['error action/component-not-active messageDefinitionName'],
    ],
    [
      'a component with six parameters',
      { messageDefinitionName: string('Six'), messagingDefinitionInputParameters: json() },
      ['error action/component-too-many-parameters messageDefinitionName'],
    ],
    [
      'a parameter of another component',
      { messageDefinitionName: string('Plain') },
      ['error action/parameter-unknown parameters/OrderNumber'],
    ],
    [
      'a required parameter missing',
      { messagingDefinitionInputParameters: json() },
      ['error action/parameter-required parameters/OrderNumber'],
    ],
    [
      'a required parameter empty',
      { messagingDefinitionInputParameters: json({ name: 'OrderNumber', textValue: '' }) },
      ['error action/parameter-required parameters/OrderNumber'],
    ],
    [
      'a required parameter as a row of its own',
      { messagingDefinitionInputParameters: json(), OrderNumber: string('1') },
      ['warning action/parameter-as-input parameters/OrderNumber'],
    ],
    ['a row that nobody knows', { novelty: string('1') }, ['warning action/input-unknown novelty']],
    [
      'parameters that are no JSON',
      { messagingDefinitionInputParameters: { kind: 'apex', text: '[{' } },
      ['error action/parameters-unreadable messagingDefinitionInputParameters'],
    ],
    [
      'six parameters passed',
      {
        messageDefinitionName: { kind: 'reference', to: 'note' },
        messagingDefinitionInputParameters: json(...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name }))),
      },
      ['error action/too-many-parameters messagingDefinitionInputParameters'],
    ],
    [
      'parameters of the right types, literal or merged',
      {
        messageDefinitionName: string('Typed'),
        messagingDefinitionInputParameters: json(
          { name: 'Count', numberValue: 7 },
          { name: 'On', dateValue: '2026-02-28' },
          { name: 'At', dateTimeValue: '{!$Flow.CurrentDateTime}' },
          { name: 'Is', booleanValue: false },
          { name: 'Rec', recordIdValue: '{!channelId}' },
        ),
      },
      [],
    ],
    [
      'parameters of wrong types',
      {
        messageDefinitionName: string('Typed'),
        messagingDefinitionInputParameters: json(
          { name: 'Count', numberValue: '1.5' },
          { name: 'On', dateValue: '28.2.2026' },
          { name: 'At', dateTimeValue: '2026-02-28' },
          { name: 'Is', booleanValue: 'yes' },
          { name: 'Rec', textValue: '0PA000000000001' },
        ),
      },
      [
        'error action/parameter-type parameters/Count',
        'error action/parameter-type parameters/On',
        'error action/parameter-type parameters/At',
        'error action/parameter-type parameters/Is',
        'error action/parameter-property parameters/Rec',
        'hint best-practice/HardcodedId messagingDefinitionInputParameters',
      ],
    ],
    ['no request type', { requestType: undefined }, ['error action/request-type requestType']],
    [
      'an unknown timing',
      { allowedSessionStatus: string('Never') },
      ['error action/timing-unknown allowedSessionStatus'],
    ],
    [
      'a timing that holds',
      { allowedSessionStatus: string('Closed') },
      ['hint action/timing-defers allowedSessionStatus'],
    ],
    ['no timing', { allowedSessionStatus: undefined }, []],
    [
      'an unknown longevity',
      { sessionLongevityPreference: string('x') },
      ['error action/longevity-unknown sessionLongevityPreference'],
    ],
    ['the longevity without a label', { sessionLongevityPreference: string('KeepSessionOpenOrAppend') }, []],
    [
      'open sessions',
      { sessionLongevityPreference: string('KeepSessionOpen') },
      ['hint action/session-stays-open sessionLongevityPreference'],
    ],
    [
      'no consent at all',
      { isEnforceMessagingChannelConsent: undefined, channelConsentType: undefined },
      ['error action/consent-missing channelConsentType'],
    ],
    ['an unknown consent', { channelConsentType: string('x') }, ['error action/consent-unknown channelConsentType']],
    [
      'false with MessagingEndUser',
      { isEnforceMessagingChannelConsent: { kind: 'boolean', value: false } },
      ['warning action/consent-contradiction channelConsentType', 'warning action/consent-off channelConsentType'],
    ],
    [
      'true with Custom',
      { channelConsentType: string('Custom') },
      ['warning action/consent-contradiction channelConsentType'],
    ],
    [
      'false without a type',
      { isEnforceMessagingChannelConsent: { kind: 'boolean', value: false }, channelConsentType: undefined },
      ['warning action/consent-off channelConsentType'],
    ],
    [
      'a subscription choice without a subscription or a channel for it',
      { channelConsentType: string('CommunicationSubscription') },
      [
        'error action/subscription-missing communicationSubscriptionId',
        'error action/subscription-without-unified-channel channelConsentType',
      ],
    ],
    [
      'a subscription by its Id',
      {
        channelConsentType: string('CommunicationSubscription'),
        communicationSubscriptionId: string('0Xl000000000001'),
      },
      [
        'error action/subscription-without-unified-channel channelConsentType',
        'hint best-practice/HardcodedId communicationSubscriptionId',
      ],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(findings(withRows(rows))).toEqual(expected)
  })

  it('has fixes that mend what they name', () => {
    const broken = withRows({
      requestType: undefined,
      messageDefinitionName: string('Plain'),
      messagingEndUserIds: { kind: 'reference', to: 'Get_People' },
    })
    const document = applyEdit(sample, broken)
    const mended = checkFlow(document, context).flatMap(({ code, fix }) => {
      if (fix === undefined) return []
      const fixed = applyEdit(document, { type: 'together', edits: fix.edits })
      return checkFlow(fixed, context).some((problem) => problem.code === code) ? [] : [code]
    })
    expect(mended).toEqual([
      'action/messaging-users-records',
      'action/parameter-unknown',
      'action/request-type',
      'best-practice/MissingFaultPath',
    ])
  })

  it.each<[string, Edit, string[]]>([
    [
      'inside a loop, without a fault path',
      {
        type: 'together',
        edits: [
          { type: 'connect', from: { element: 'Add_Id', exit: 'connector' }, target: 'Send' },
          { type: 'connect', from: { element: 'Send', exit: 'connector' }, target: 'Each_Person' },
          { type: 'connect', from: { element: 'Send', exit: 'faultConnector' } },
        ],
      },
      ['warning action/in-loop -', 'hint best-practice/MissingFaultPath -'],
    ],
    [
      'outputs both ways',
      {
        type: 'changeElement',
        element: 'Send',
        kind: 'action',
        changes: { outputs: [{ name: 'requestId', assignToReference: '' }] },
      },
      ['error action/outputs-twice outputs', 'error action/output-variable-missing outputs/requestId'],
    ],
    [
      'outputs of other types',
      {
        type: 'changeElement',
        element: 'Send',
        kind: 'action',
        changes: {
          storeOutputAutomatically: false,
          outputs: [
            { name: 'requestId', assignToReference: 'recipientIds' },
            { name: 'messageIdentifiers', assignToReference: 'note' },
          ],
        },
      },
      ['error action/output-type outputs/requestId', 'error action/output-type outputs/messageIdentifiers'],
    ],
    [
      'an output into a constant',
      {
        type: 'changeElement',
        element: 'Send',
        kind: 'action',
        changes: {
          storeOutputAutomatically: false,
          outputs: [{ name: 'requestId', assignToReference: 'greeting' }],
        },
      },
      ['error action/output-type outputs/requestId'],
    ],
  ])('%s', (_name, edit, expected) => {
    expect(findings(edit)).toEqual(expected)
  })

  it('tells who sends by WhatsApp that a component has no template', () => {
    const noTemplate = 'hint action/component-without-template messageDefinitionName'
    const bySms = { ...context, channelTypes: ['Text'] }
    const byBoth = { ...context, channelTypes: ['Text', 'WhatsApp'] }
    const formats = ['ExternalTemplate', 'Text']
    const withTemplate = { ...byBoth, components: context.components?.map((known) => ({ ...known, formats })) ?? [] }
    expect([bySms, byBoth, withTemplate].map((world) => findings(withRows({}), world))).toEqual([[], [noTemplate], []])
  })
})

function findings(edit: Edit, world = context): string[] {
  return checkFlow(applyEdit(sample, edit), world)
    .filter(({ where }) => where.element === 'Send')
    .map(({ severity, code, where }) => `${severity} ${code} ${where.field ?? '-'}`)
}

/** The sample's action with these rows set, or taken out where undefined. */
function withRows(rows: Record<string, FlowValue | undefined>): Edit {
  const kept = action.inputs.filter(({ name }) => !Object.hasOwn(rows, name))
  const set = Object.entries(rows).flatMap(([name, value]): ActionInput[] =>
    value === undefined ? [] : [{ name, value }],
  )
  return { type: 'changeElement', element: 'Send', kind: 'action', changes: { inputs: [...kept, ...set] } }
}

function component(name: string, info: Partial<ComponentInfo>): ComponentInfo {
  return {
    name,
    label: name,
    type: 'Notification',
    status: 'Active',
    parameters: [],
    text: '',
    constants: {},
    formats: ['Text'],
    ...info,
  }
}

function parameter(name: string, valueType: string, isRequired = false): ComponentParameter {
  return { name, label: name, valueType, isRequired, isList: false }
}
