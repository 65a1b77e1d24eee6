import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../../document/document.ts'
import { applyEdit } from '../../edits/apply-edit.ts'
import type { ChangeElement } from '../../edits/edit.ts'
import type { ActionElement } from '../../elements/element.ts'
import { elementOf } from '../../testing/element-of.ts'
import { linesOf, rewiring } from '../../testing/edit-lines.ts'
import { SAMPLE, flowOf } from '../../testing/sample-flow.ts'
import { offeredConsentChoices } from './choices.ts'
import { sendFormOf } from './form.ts'
import {
  chooseAction,
  removeParameter,
  setComponent,
  setConsent,
  setLongevity,
  setMessagingUsers,
  setOutput,
  setOutputs,
  setParameter,
  setSubscription,
  setTiming,
} from './form-edits.ts'
import { sendConversationMessages } from './definition.ts'
import { useIdsOf } from './use-ids-of.ts'

const sample = flowOf(SAMPLE)
const action = elementOf(sample, 'Send', 'action')
const text = { valueType: 'Text', isList: false }

describe('what the form shows', () => {
  it('of the sample', () => {
    expect(sendFormOf(action)).toEqual({
      users: { kind: 'reference', to: 'recipientIds' },
      component: { kind: 'string', text: 'Order_Shipped' },
      parameters: [{ name: 'OrderNumber', property: 'textValue', text: 'Your order {!orderNumber} of {!total}' }],
      timing: { choice: 'Any' },
      consent: { choice: 'MessagingEndUser' },
      longevity: {},
      outputs: 'automatic',
      outputVariables: new Map(),
    })
  })

  it.each<[string | undefined, string | undefined, string | undefined, string | undefined]>([
    ['true', 'MessagingEndUser', 'MessagingEndUser', undefined],
    ['false', 'Custom', 'Custom', undefined],
    ['true', 'CommunicationSubscription', 'CommunicationSubscription', undefined],
    [
      'false',
      'MessagingEndUser',
      'Custom',
      'isEnforceMessagingChannelConsent false, channelConsentType MessagingEndUser',
    ],
    ['false', undefined, 'Custom', 'isEnforceMessagingChannelConsent false, channelConsentType not set'],
    ['true', 'Custom', undefined, 'isEnforceMessagingChannelConsent true, channelConsentType Custom'],
    ['true', undefined, undefined, 'isEnforceMessagingChannelConsent true, channelConsentType not set'],
    [undefined, undefined, undefined, undefined],
  ])('consent stored as %s with %s is the choice %s, beside it: %s', (enforced, type, choice, other) => {
    const inputs = [
      ...(enforced === undefined
        ? []
        : [
            {
              name: 'isEnforceMessagingChannelConsent',
              value: { kind: 'boolean', value: enforced === 'true' },
            } as const,
          ]),
      ...(type === undefined ? [] : [{ name: 'channelConsentType', value: { kind: 'string', text: type } } as const]),
    ]
    const { consent } = sendFormOf({ ...action, inputs })
    expect([consent.choice, consent.other]).toEqual([choice, other])
  })

  it.each([
    [undefined, 2],
    [false, 2],
    [true, 3],
  ])('with a unified marketing channel %s there are %i consent choices', (hasUnifiedMarketingChannel, count) => {
    expect(
      offeredConsentChoices(hasUnifiedMarketingChannel === undefined ? {} : { hasUnifiedMarketingChannel }),
    ).toHaveLength(count)
  })
})

describe('what one change on the form does to the file', () => {
  it.each<[string, ChangeElement, string[]]>([
    [
      'Messaging Users',
      setMessagingUsers(action, { kind: 'reference', to: 'Map_Ids' }),
      ['- <elementReference>recipientIds</elementReference>', '+ <elementReference>Map_Ids</elementReference>'],
    ],
    [
      'Messaging Timing',
      setTiming(action, 'Closed'),
      ['- <stringValue>Any</stringValue>', '+ <stringValue>Closed</stringValue>'],
    ],
    ['a component that was', setComponent(action, component('Order_Shipped')), []],
    [
      'another component without parameters',
      setComponent(action, { name: 'Plain', parameters: [] }),
      [
        '- <stringValue>Order_Shipped</stringValue>',
        '+ <stringValue>Plain</stringValue>',
        '- <value>',
        '- <apexValue>[',
        '- {',
        '- &quot;name&quot;: &quot;OrderNumber&quot;,',
        '- &quot;textValue&quot;: &quot;Your order {!orderNumber} of {!total}&quot;',
        '- }',
        '- ]</apexValue>',
        '- </value>',
      ],
    ],
    [
      'a parameter’s text',
      setParameter(action, { ...text, name: 'OrderNumber' }, '{!orderNumber}'),
      [
        '- &quot;textValue&quot;: &quot;Your order {!orderNumber} of {!total}&quot;',
        '+ &quot;textValue&quot;: &quot;{!orderNumber}&quot;',
      ],
    ],
    [
      'a second parameter',
      setParameter(action, { name: 'Count', valueType: 'Integer', isList: false }, '7'),
      ['+ },', '+ {', '+ &quot;name&quot;: &quot;Count&quot;,', '+ &quot;numberValue&quot;: 7'],
    ],
    [
      'the longevity, which stands last',
      setLongevity(action, 'EndSession'),
      [
        '+ <inputParameters>',
        '+ <name>sessionLongevityPreference</name>',
        '+ <value>',
        '+ <stringValue>EndSession</stringValue>',
        '+ </value>',
        '+ </inputParameters>',
      ],
    ],
    [
      'the timing cleared',
      setTiming(action, undefined),
      [
        '- <inputParameters>',
        '- <name>allowedSessionStatus</name>',
        '- <value>',
        '- <stringValue>Any</stringValue>',
        '- </value>',
        '- </inputParameters>',
      ],
    ],
    [
      'own consent logic',
      setConsent(action, 'Custom'),
      [
        '- <booleanValue>true</booleanValue>',
        '+ <booleanValue>false</booleanValue>',
        '- <stringValue>MessagingEndUser</stringValue>',
        '+ <stringValue>Custom</stringValue>',
      ],
    ],
    [
      'outputs by hand',
      setOutput(action, 'requestId', 'note'),
      [
        '+ <outputParameters>',
        '+ <assignToReference>note</assignToReference>',
        '+ <name>requestId</name>',
        '+ </outputParameters>',
        '- <storeOutputAutomatically>true</storeOutputAutomatically>',
      ],
    ],
  ])('%s', (_name, edit, lines) => {
    expect(linesOf(sample, edit).toSorted()).toEqual(lines.toSorted())
  })

  it('keeps the rows in the order in which Flow Builder saves them', () => {
    const bare = { ...action, inputs: [] }
    const done = [
      (element: ActionElement) => setLongevity(element, 'KeepSessionOpen'),
      (element: ActionElement) => setMessagingUsers(element, { kind: 'reference', to: 'recipientIds' }),
      (element: ActionElement) => setConsent(element, 'CommunicationSubscription'),
      (element: ActionElement) => setTiming(element, 'Any'),
      (element: ActionElement) => setSubscription(element, { kind: 'string', text: '0Xl' }),
      (element: ActionElement) => setComponent(element, component('Order_Shipped')),
    ].reduce<ActionElement>((element, change) => changed(element, change(element)), bare)
    expect(done.inputs.map(({ name }) => name)).toEqual([
      'messageDefinitionName',
      'messagingDefinitionInputParameters',
      'isEnforceMessagingChannelConsent',
      'channelConsentType',
      'communicationSubscriptionId',
      'allowedSessionStatus',
      'messagingEndUserIds',
      'sessionLongevityPreference',
    ])
  })

  it('keeps values that still fit another component, under its types, and what the objects hold besides', () => {
    const before = {
      ...action,
      inputs: [
        {
          name: 'messagingDefinitionInputParameters',
          value: { kind: 'apex', text: '[{"name":"Count","note":1,"textValue":"7"},{"name":"Old","textValue":"x"}]' },
        },
      ],
    } as const
    const shape = { name: 'Count', valueType: 'Double', isList: false }
    const after = changed(before, setComponent(before, { name: 'Other', parameters: [shape] }))
    expect(after.inputs.find(({ name }) => name === 'messagingDefinitionInputParameters')?.value).toEqual({
      kind: 'apex',
      text: '[\n  {\n    "name": "Count",\n    "note": 1,\n    "numberValue": 7\n  }\n]',
    })
  })

  it.each<[string, string, string]>([
    ['{!ids}', 'textValues', '{!ids}'],
    ['a', 'textValues', 'a'],
  ])('writes the list parameter %s as %s', (given, property, shown) => {
    const edit = setParameter({ ...action, inputs: [] }, { name: 'All', valueType: 'Text', isList: true }, given)
    expect(sendFormOf(changed(action, edit)).parameters).toEqual([{ name: 'All', property, text: shown }])
  })

  it('takes a parameter out, the last one with its value', () => {
    const row = changed(action, removeParameter(action, 'OrderNumber')).inputs[1]
    expect(row).toEqual({ name: 'messagingDefinitionInputParameters' })
  })

  it('returns to automatic outputs', () => {
    const manual = changed(action, setOutput(action, 'messageIdentifiers', 'recipientIds'))
    expect(sendFormOf(manual).outputVariables).toEqual(new Map([['messageIdentifiers', 'recipientIds']]))
    expect(sendFormOf(changed(manual, setOutputs(manual, 'automatic'))).outputs).toBe('automatic')
  })

  it('chooses the action for an element that has none', () => {
    const bare = applyEdit(sample, {
      type: 'insertElement',
      at: { element: 'Thanks', exit: 'connector' },
      element: { kind: 'action', name: 'New', label: 'New' },
    })
    const chosen = applyEdit(bare, chooseAction(elementOf(bare, 'New', 'action'), sendConversationMessages))
    expect(sendFormOf(elementOf(chosen, 'New', 'action')).consent).toEqual({ choice: 'MessagingEndUser' })
    expect(linesOf(bare, chooseAction(elementOf(bare, 'New', 'action'), sendConversationMessages))).toContain(
      '+ <nameSegment>sendConversationMessages</nameSegment>',
    )
  })
})

describe('Use Ids of …', () => {
  it('puts a Transform before the action on every path that leads there, as one step', () => {
    const document: FlowDocument = applyEdit(sample, {
      type: 'connect',
      from: { element: 'Thanks', exit: 'connector' },
      target: 'Send',
      isGoTo: true,
    })
    const edit = useIdsOf(document, action, 'Get_People')
    if (edit === undefined) throw new Error('no edit')
    expect(rewiring(document, edit).toSorted()).toEqual([
      '+ Ids_of_Get_People.connector > Send',
      '+ Map_Ids.connector > Ids_of_Get_People',
      '+ Thanks.connector >> Ids_of_Get_People',
      '- Map_Ids.connector > Send',
      '- Thanks.connector >> Send',
    ])
    const after = applyEdit(document, edit)
    expect(elementOf(after, 'Ids_of_Get_People', 'transform').actions).toEqual([
      { transformType: 'Map', value: { kind: 'reference', to: 'Get_People[$EachItem].Id' } },
    ])
    expect(sendFormOf(elementOf(after, 'Send', 'action')).users).toEqual({ kind: 'reference', to: 'Ids_of_Get_People' })
  })

  it('has nowhere to put it while nothing leads to the action', () => {
    const alone = applyEdit(sample, { type: 'connect', from: { element: 'Map_Ids', exit: 'connector' } })
    expect(useIdsOf(alone, action, 'Get_People')).toBeUndefined()
  })
})

function component(name: string): Parameters<typeof setComponent>[1] {
  return { name, parameters: [{ ...text, name: 'OrderNumber' }] }
}

function changed(element: ActionElement, edit: ChangeElement): ActionElement {
  if (edit.kind !== 'action') throw new Error('an edit of another kind')
  const { inputs, outputs, storeOutputAutomatically } = edit.changes
  return {
    ...element,
    ...(inputs && { inputs }),
    ...(outputs && { outputs }),
    ...(storeOutputAutomatically !== undefined && { storeOutputAutomatically }),
  }
}
