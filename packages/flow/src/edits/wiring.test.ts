import { describe, expect, it } from 'vitest'
import { writeFlow } from '../document/write-flow.ts'
import { exitsOf } from '../elements/exits.ts'
import { elementOf } from '../testing/element-of.ts'
import { linesOf, rewiring, wiringOf } from '../testing/edit-lines.ts'
import { SAMPLE, flowOf, flowText } from '../testing/sample-flow.ts'
import { applyEdit } from './apply-edit.ts'
import type { Edit, NewElement } from './edit.ts'

const sample = flowOf(SAMPLE)

describe('insertElement', () => {
  const insert = (element: string, exit: string, kind: NewElement['kind']): Edit => ({
    type: 'insertElement',
    at: { element, exit },
    element: { kind, name: 'New', label: 'New' },
  })
  it.each<[string, Edit, string[]]>([
    [
      'between two elements',
      insert('Map_Ids', 'connector', 'action'),
      ['- Map_Ids.connector > Send', '+ New.connector > Send', '+ Map_Ids.connector > New'],
    ],
    ['after Start', insert('$Start', 'connector', 'assignment'), START_LINES('New.connector')],
    [
      'a decision goes on at its default',
      insert('$Start', 'connector', 'decision'),
      START_LINES('New.defaultConnector'),
    ],
    ['a loop goes on after the last', insert('$Start', 'connector', 'loop'), START_LINES('New.noMoreValuesConnector')],
    ['a look-up', insert('$Start', 'connector', 'getRecords'), START_LINES('New.connector')],
    ['a transform', insert('$Start', 'connector', 'transform'), START_LINES('New.connector')],
    ['where a path ends', insert('Thanks', 'connector', 'action'), ['+ Thanks.connector > New']],
    [
      'on an outcome inside a loop',
      insert('Opted_In', 'rules/Yes_Opted_In', 'assignment'),
      ['- Opted_In.rules/Yes_Opted_In > Add_Id', '+ New.connector > Add_Id', '+ Opted_In.rules/Yes_Opted_In > New'],
    ],
    [
      'on a fault path that is not there yet',
      insert('Get_People', 'faultConnector', 'assignment'),
      ['+ Get_People.faultConnector > New'],
    ],
  ])('%s', (_name, edit, lines) => {
    expect(rewiring(sample, edit).toSorted()).toEqual(lines.toSorted())
  })

  it('closes the body of an empty loop back up to the loop', () => {
    const document = applyEdit(sample, insert('Thanks', 'connector', 'loop'))
    const edit: Edit = {
      type: 'insertElement',
      at: { element: 'New', exit: 'nextValueConnector' },
      element: { kind: 'assignment', name: 'Body', label: 'Body' },
    }
    expect(rewiring(document, edit).toSorted()).toEqual(['+ Body.connector > New', '+ New.nextValueConnector > Body'])
    const emptied = applyEdit(applyEdit(document, edit), { type: 'removeElement', element: 'Body' })
    expect(writeFlow(emptied)).toBe(writeFlow(document))
  })

  it('keeps a Go To as a Go To behind what was inserted', () => {
    const goTo: Edit = { type: 'connect', from: { element: 'Thanks', exit: 'connector' }, target: 'Send', isGoTo: true }
    const document = applyEdit(sample, goTo)
    expect(rewiring(document, insert('Thanks', 'connector', 'action')).toSorted()).toEqual([
      '+ New.connector >> Send',
      '+ Thanks.connector > New',
      '- Thanks.connector >> Send',
    ])
  })

  it('writes a new send action as Flow Builder saves it', () => {
    const edit: Edit = {
      type: 'insertElement',
      at: { element: 'Thanks', exit: 'connector' },
      element: {
        kind: 'action',
        name: 'Send_2',
        label: 'Send again',
        actionType: 'sendConversationMessages',
        actionName: 'sendConversationMessages',
      },
    }
    expect(linesOf(sample, edit).join('\n')).toBe(
      [
        '+ <actionCalls>',
        '+ <name>Send_2</name>',
        '+ <label>Send again</label>',
        '+ <locationX>0</locationX>',
        '+ <locationY>0</locationY>',
        '+ <actionName>sendConversationMessages</actionName>',
        '+ <actionType>sendConversationMessages</actionType>',
        '+ <flowTransactionModel>CurrentTransaction</flowTransactionModel>',
        '+ <inputParameters>',
        '+ <name>requestType</name>',
        '+ <value>',
        '+ <stringValue>SendNotificationMessages</stringValue>',
        '+ </value>',
        '+ </inputParameters>',
        '+ <inputParameters>',
        '+ <name>isEnforceMessagingChannelConsent</name>',
        '+ <value>',
        '+ <booleanValue>true</booleanValue>',
        '+ </value>',
        '+ </inputParameters>',
        '+ <inputParameters>',
        '+ <name>channelConsentType</name>',
        '+ <value>',
        '+ <stringValue>MessagingEndUser</stringValue>',
        '+ </value>',
        '+ </inputParameters>',
        '+ <nameSegment>sendConversationMessages</nameSegment>',
        '+ <offset>0</offset>',
        '+ <storeOutputAutomatically>true</storeOutputAutomatically>',
        '+ </actionCalls>',
        '+ <connector>',
        '+ <targetReference>Send_2</targetReference>',
        '+ </connector>',
      ].join('\n'),
    )
  })

  it('stands below its predecessor on a free-form canvas', () => {
    const freeForm = flowOf(SAMPLE.replace('AUTO_LAYOUT_CANVAS', 'FREE_FORM_CANVAS'))
    const { locationX, locationY } = elementOf(
      applyEdit(freeForm, insert('Thanks', 'connector', 'loop')),
      'New',
      'loop',
    )
    expect([locationX, locationY]).toEqual([176, 794])
  })
})

describe('removeElement', () => {
  const remove = (element: string, keep?: string): Edit => ({
    type: 'removeElement',
    element,
    ...(keep !== undefined && { keep }),
  })
  it.each<[string, Edit, string[]]>([
    [
      'heals the path and takes the fault path along',
      remove('Send'),
      [
        '- Map_Ids.connector > Send',
        '- Send.connector > Thanks',
        '- Send.faultConnector > Note_Fault',
        '+ Map_Ids.connector > Thanks',
      ],
    ],
    [
      'can keep the fault path instead',
      remove('Send', 'faultConnector'),
      [
        '- Map_Ids.connector > Send',
        '- Send.connector > Thanks',
        '- Send.faultConnector > Note_Fault',
        '+ Map_Ids.connector > Note_Fault',
      ],
    ],
    ['at the end of a path ends it there', remove('Thanks'), ['- Send.connector > Thanks']],
    [
      'a decision keeps its first outcome',
      remove('Opted_In'),
      [
        '- Each_Person.nextValueConnector > Opted_In',
        '- Opted_In.defaultConnector > Each_Person',
        '- Opted_In.rules/Yes_Opted_In > Add_Id',
        '+ Each_Person.nextValueConnector > Add_Id',
      ],
    ],
    [
      'a decision can keep its default: the other branch goes, and nothing is left in the loop',
      remove('Opted_In', 'defaultConnector'),
      [
        '- Add_Id.connector > Each_Person',
        '- Each_Person.nextValueConnector > Opted_In',
        '- Opted_In.defaultConnector > Each_Person',
        '- Opted_In.rules/Yes_Opted_In > Add_Id',
      ],
    ],
    [
      'a loop goes with its body',
      remove('Each_Person'),
      [
        '- Add_Id.connector > Each_Person',
        '- Each_Person.nextValueConnector > Opted_In',
        '- Each_Person.noMoreValuesConnector > Map_Ids',
        '- Get_People.connector > Each_Person',
        '- Opted_In.defaultConnector > Each_Person',
        '- Opted_In.rules/Yes_Opted_In > Add_Id',
        '+ Get_People.connector > Map_Ids',
      ],
    ],
    [
      'a loop can leave its body in line',
      remove('Each_Person', 'nextValueConnector'),
      [
        '- Add_Id.connector > Each_Person',
        '- Each_Person.nextValueConnector > Opted_In',
        '- Each_Person.noMoreValuesConnector > Map_Ids',
        '- Get_People.connector > Each_Person',
        '- Opted_In.defaultConnector > Each_Person',
        '+ Add_Id.connector > Map_Ids',
        '+ Get_People.connector > Opted_In',
        '+ Opted_In.defaultConnector > Map_Ids',
      ],
    ],
    [
      'with none of its paths',
      remove('Map_Ids', 'none'),
      [
        '- Each_Person.noMoreValuesConnector > Map_Ids',
        '- Map_Ids.connector > Send',
        '- Send.connector > Thanks',
        '- Send.faultConnector > Note_Fault',
      ],
    ],
  ])('%s', (_name, edit, lines) => {
    expect(rewiring(sample, edit).toSorted()).toEqual(lines.toSorted())
  })

  it('after an insert gives the same bytes again', () => {
    for (const kind of ['action', 'assignment', 'decision', 'loop', 'getRecords', 'transform'] as const) {
      for (const element of ['$Start', 'Send', 'Thanks', 'Get_People'] as const) {
        const insert: Edit = {
          type: 'insertElement',
          at: { element, exit: 'connector' },
          element: { kind, name: 'New', label: 'New' },
        }
        const inserted = applyEdit(sample, insert)
        expect(writeFlow(applyEdit(inserted, { type: 'removeElement', element: 'New' }))).toBe(SAMPLE)
      }
    }
  })
})

describe('connect', () => {
  it.each<[string, Edit, string[]]>([
    [
      'ends a path',
      { type: 'connect', from: { element: 'Send', exit: 'faultConnector' } },
      ['- <faultConnector>', '- <targetReference>Note_Fault</targetReference>', '- </faultConnector>'],
    ],
    [
      'aims it elsewhere',
      { type: 'connect', from: { element: 'Opted_In', exit: 'rules/Yes_Opted_In' }, target: 'Send' },
      ['- <targetReference>Add_Id</targetReference>', '+ <targetReference>Send</targetReference>'],
    ],
    [
      'makes it a Go To',
      { type: 'connect', from: { element: 'Send', exit: 'connector' }, target: 'Thanks', isGoTo: true },
      ['+ <isGoTo>true</isGoTo>'],
    ],
  ])('%s', (_name, edit, lines) => {
    expect(linesOf(sample, edit)).toEqual(lines)
  })

  it.each<[string, string, string[]]>([
    [
      'the bare reference of older files',
      '    <startElementReference>A</startElementReference>\n',
      ['- <startElementReference>A</startElementReference>', '+ <startElementReference>B</startElementReference>'],
    ],
    [
      'a file without any start',
      '',
      [
        '+ <start>',
        '+ <locationX>50</locationX>',
        '+ <locationY>0</locationY>',
        '+ <connector>',
        '+ <targetReference>B</targetReference>',
        '+ </connector>',
        '+ </start>',
      ],
    ],
  ])('starts anew in %s', (_name, start, lines) => {
    const document = flowOf(flowText(`    <screens>\n        <name>B</name>\n    </screens>\n${start}`))
    const edit: Edit = { type: 'connect', from: { element: '$Start', exit: 'connector' }, target: 'B' }
    expect(linesOf(document, edit)).toEqual(lines)
    expect(wiringOf(applyEdit(document, edit))).toEqual(['$Start.connector > B'])
  })

  it('reaches exits that elements have deeper down', () => {
    const document = flowOf(
      flowText(`    <waits>
        <name>Pause</name>
        <waitEvents>
            <name>In_A_Day</name>
            <label>In a day</label>
        </waitEvents>
        <waitEvents>
            <name>At_Once</name>
            <connector>
                <targetReference>Pause</targetReference>
            </connector>
            <label>At once</label>
        </waitEvents>
    </waits>
`),
    )
    expect(exitsOf(elementOf(document, 'Pause', 'wait')).map(({ id, label }) => [id, label])).toEqual([
      ['waitEvents/In_A_Day', 'In a day'],
      ['waitEvents/At_Once', 'At once'],
      ['defaultConnector', 'Default Path'],
    ])
    expect(linesOf(document, { type: 'removeElement', element: 'Pause' })).toContain('- <waits>')
    const end: Edit = { type: 'connect', from: { element: 'Pause', exit: 'waitEvents/At_Once' } }
    expect(rewiring(document, end)).toEqual(['- Pause.waitEvents/At_Once > Pause'])
  })
})

function START_LINES(onward: string): string[] {
  return ['- $Start.connector > Get_People', '+ $Start.connector > New', `+ ${onward} > Get_People`]
}
