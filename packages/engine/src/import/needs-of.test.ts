import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '@parley/flow'
import { buildFlow } from '../testing/build-flow.ts'
import { needsOf } from './needs-of.ts'
import type { ChannelFact, ComponentFact, OrgFacts } from './org-facts.ts'

const CHANNEL = '0Mj0000000000AAAAA'.slice(0, 15)
const component = (name: string, more: Partial<ComponentFact> = {}): ComponentFact => ({
  name,
  type: 'Notification',
  status: 'Active',
  templates: [],
  ...more,
})
const channel: ChannelFact = {
  id: '0Mj000000000001CAA',
  developerName: 'Chat',
  label: 'Chat',
  messageType: 'Text',
  account: null,
}
const facts = (more: Partial<OrgFacts> = {}): OrgFacts => ({
  components: [],
  channels: [channel],
  people: 3,
  templateStatus: 'approved',
  ...more,
})

const send = (name: string, value: Parameters<typeof input>[1], parameters?: string) =>
  ({
    kind: 'action',
    name,
    label: `The ${name}`,
    actionType: 'sendConversationMessages',
    actionName: 'sendConversationMessages',
    inputs: [
      input('messageDefinitionName', value),
      ...(parameters === undefined
        ? []
        : [input('messagingDefinitionInputParameters', { kind: 'apex', text: parameters })]),
    ],
  }) as const

function input<
  V extends
    { readonly kind: 'string' | 'apex'; readonly text: string } | { readonly kind: 'reference'; readonly to: string },
>(name: string, value: V) {
  return { name, value }
}

const text = (content: string) => ({ kind: 'string', text: content }) as const
const short = (document: FlowDocument, org: OrgFacts) =>
  needsOf(document, org).map((need) =>
    need.need === 'component'
      ? `${need.name} ${need.found?.status ?? 'missing'} in ${need.in.join(', ')}`
      : need.need === 'channel'
        ? `${need.id.slice(0, 15)} ${need.found?.label ?? 'missing'} in ${need.in.join(', ')}`
        : need.need === 'template'
          ? `${need.name} ${need.status}`
          : need.need,
  )

const shipped = buildFlow({
  elements: [send('A', text('Shipped')), send('B', text('Shipped')), send('C', text('Late'))],
})
const byChannel = buildFlow({
  resources: [{ kind: 'constant', name: 'Chat', dataType: 'String', value: text(CHANNEL) }],
  elements: [
    {
      kind: 'getRecords',
      name: 'Find',
      label: 'Find People',
      object: 'MessagingEndUser',
      filterLogic: 'and',
      filters: [{ field: 'MessagingChannelId', operator: 'EqualTo', value: text(channel.id) }],
    },
  ],
})

describe('needsOf', () => {
  it.each([
    ['nothing', buildFlow({}), facts({ people: 0 }), []],
    [
      'components, each once',
      shipped,
      facts({ components: [component('Shipped')] }),
      ['Shipped Active in The A, The B', 'Late missing in The C'],
    ],
    [
      'a component in draft',
      shipped,
      facts({ components: [component('Late', { status: 'Draft' })] }),
      ['Shipped missing in The A, The B', 'Late Draft in The C'],
    ],
    [
      'channels, wherever they are named, in both forms of their Id',
      byChannel,
      facts(),
      [`${CHANNEL} missing in Chat`, `${channel.id.slice(0, 15)} Chat in Find People`],
    ],
    [
      'templates that are not approved, of components that it sends',
      shipped,
      facts({
        components: [
          component('Shipped', {
            templates: [
              { name: 'v1', status: 'Approved' },
              { name: 'v2', status: 'Pending' },
            ],
          }),
          component('Other', { templates: [{ name: 'v3', status: 'Pending' }] }),
        ],
      }),
      ['Shipped Active in The A, The B', 'Late missing in The C', 'v2 Pending'],
    ],
    [
      'people',
      buildFlow({ elements: [send('A', text('X'))] }),
      facts({ people: 0, components: [component('X')] }),
      ['X Active in The A', 'people'],
    ],
    [
      'a component that a constant names, not one that a variable names',
      buildFlow({
        resources: [
          { kind: 'constant', name: 'which', dataType: 'String', value: text('X') },
          { kind: 'variable', name: 'other', dataType: 'String', value: text('Y') },
        ],
        elements: [send('A', { kind: 'reference', to: 'which' }), send('B', { kind: 'reference', to: 'other' })],
      }),
      facts(),
      ['X missing in The A'],
    ],
  ])('%s', (_what, document, org, expected) => {
    expect(short(document, org)).toEqual(expected)
  })

  it('knows what the calls pass, for a stand-in', () => {
    const document = buildFlow({
      elements: [
        send('A', text('X'), '[{"name":"who","textValue":"{!a}"},{"name":"n","numberValue":1}]'),
        send('B', text('X'), '[{"name":"who","textValue":"b"},{"name":"days","dateValues":["{!d}"]}]'),
      ],
    })
    expect(needsOf(document, facts())).toMatchObject([
      {
        canStandIn: true,
        parameters: [
          { name: 'who', valueType: 'Text', isList: false },
          { name: 'n', valueType: 'Double', isList: false },
          { name: 'days', valueType: 'Date', isList: true },
        ],
      },
    ])
  })

  it.each(['../x', 'a b', '__proto__', 'x.y'])('offers no stand-in for the name %s', (name) => {
    const document = buildFlow({ elements: [send('A', text(name))] })
    expect(needsOf(document, facts())).toMatchObject([{ name, canStandIn: false }])
  })
})
