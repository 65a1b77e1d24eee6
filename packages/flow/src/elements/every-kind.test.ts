import { describe, expect, it } from 'vitest'
import { viewOf } from '../document/view.ts'
import { writeFlow } from '../document/write-flow.ts'
import { applyEdit } from '../edits/apply-edit.ts'
import { VARIABLES, condition, filter } from '../testing/found-in.ts'
import { flowOf, flowText } from '../testing/sample-flow.ts'
import type { ElementKind } from './element.ts'
import { exitsOf } from './exits.ts'
import { factsOf } from './facts-of.ts'
import { kindLabelOf } from './kind-label.ts'
import { summaryOf } from './summary-of.ts'

const TO_B = '<connector><targetReference>B</targetReference></connector>'
const FAULT = '<faultConnector><targetReference>B</targetReference></faultConnector>'
const input = (tag: string): string =>
  `<${tag}><name>id</name><value><elementReference>order.Id</elementReference></value></${tag}>`
const output = (tag: string): string => `<${tag}><assignToReference>note</assignToReference><name>text</name></${tag}>`
const named = (tag: string, content: string): string => `<${tag}><name>E_1</name>${content}<label>One</label></${tag}>`
const subtype = (name: string): string => `<elementSubtype>${name}</elementSubtype>`
const sets = '<inputAssignments><field>Status</field><value><stringValue>Open</stringValue></value></inputAssignments>'

interface Case {
  readonly tag: string
  readonly content: string
  readonly kind: ElementKind
  readonly label: string
  readonly summary: string
  readonly exits: readonly string[]
  readonly facts: readonly string[]
}

const cases: readonly Case[] = [
  {
    tag: 'actionCalls',
    content: `<actionCallPaths>${TO_B}<pathName>Escalate</pathName></actionCallPaths><actionName>Score</actionName>${TO_B}${FAULT}${input('inputParameters')}<timeoutConnector><targetReference>B</targetReference></timeoutConnector>`,
    kind: 'action',
    label: 'Action',
    summary: 'Score',
    exits: ['connector', 'actionCallPaths/1 Escalate', 'timeoutConnector Timeout', 'faultConnector Fault'],
    facts: ['Input id: {!order.Id}'],
  },
  {
    tag: 'screens',
    content: `<allowBack>true</allowBack><fields><name>Intro</name><fieldText>&lt;p&gt;Dear &lt;b&gt;{!note}&lt;/b&gt; &amp;amp; all&lt;/p&gt;</fieldText><fieldType>DisplayText</fieldType></fields><fields><name>Box</name><fieldType>RegionContainer</fieldType><fields><name>Amount</name><dataType>Number</dataType><fieldText>Amount</fieldText><fieldType>InputField</fieldType><isRequired>true</isRequired><visibilityRule><conditionLogic>and</conditionLogic>${condition('note', 'EqualTo')}</visibilityRule></fields></fields><showFooter>true</showFooter>`,
    kind: 'screen',
    label: 'Screen',
    summary: '2 fields',
    exits: ['connector'],
    facts: ['Intro: Dear {!note} & all', 'Amount: Number field, required, shown when note is "x"', 'Buttons: Previous'],
  },
  {
    tag: 'subflows',
    content: `<flowName>Order_Sub</flowName>${input('inputAssignments')}${output('outputAssignments')}`,
    kind: 'subflow',
    label: 'Subflow',
    summary: 'Calls Order_Sub',
    exits: ['connector'],
    facts: ['Flow: Order_Sub', 'Input id: {!order.Id}', 'Output text: into note'],
  },
  {
    tag: 'apexPluginCalls',
    content: `<apexClass>Old</apexClass>${FAULT}`,
    kind: 'apexPlugin',
    label: 'Apex Action (Legacy)',
    summary: 'Calls Old',
    exits: ['connector', 'faultConnector Fault'],
    facts: ['Apex class: Old'],
  },
  {
    tag: 'customErrors',
    content:
      '<customErrorMessages><errorMessage>Locked</errorMessage><isFieldError>false</isFieldError></customErrorMessages>',
    kind: 'customError',
    label: 'Custom Error',
    summary: 'Locked',
    exits: ['connector'],
    facts: ['Message on the page: Locked'],
  },
  {
    tag: 'recordCreates',
    content: `<object>Order</object>${sets}${sets}<doesUpsert>true</doesUpsert><upsertExternalIdField>Key__c</upsertExternalIdField><storeOutputAutomatically>true</storeOutputAutomatically>`,
    kind: 'createRecords',
    label: 'Create Records',
    summary: 'Creates Order · 2 fields',
    exits: ['connector'],
    facts: [
      'Object: Order',
      'Sets Status: "Open"',
      'Sets Status: "Open"',
      'Instead of creating: update the record with the same Key__c',
      'Id: stored automatically',
    ],
  },
  {
    tag: 'recordUpdates',
    content: `<object>Order</object>${filter('Status', 'EqualTo')}${sets}${FAULT}`,
    kind: 'updateRecords',
    label: 'Update Records',
    summary: 'Updates Order · 1 field',
    exits: ['connector', 'faultConnector Fault'],
    facts: ['Object: Order', 'Which: Status is "x"', 'Sets Status: "Open"'],
  },
  {
    tag: 'recordDeletes',
    content: '<inputReference>orders</inputReference>',
    kind: 'deleteRecords',
    label: 'Delete Records',
    summary: 'Deletes orders',
    exits: ['connector'],
    facts: ['Records: orders'],
  },
  {
    tag: 'recordRollbacks',
    content: TO_B,
    kind: 'rollBackRecords',
    label: 'Roll Back Records',
    summary: 'Undoes the changes so far',
    exits: ['connector'],
    facts: [],
  },
  {
    tag: 'collectionProcessors',
    content: `${subtype('FilterCollectionProcessor')}<collectionReference>orders</collectionReference>${condition('currentItem_A.Status', 'EqualTo')}`,
    kind: 'collectionFilter',
    label: 'Collection Filter',
    summary: 'Items where Status is "x"',
    exits: ['connector'],
    facts: ['Collection: orders', 'Keeps the items where: Status is "x"'],
  },
  {
    tag: 'collectionProcessors',
    content:
      '<collectionProcessorType>SortCollectionProcessor</collectionProcessorType><collectionReference>orders</collectionReference><limit>5</limit><sortOptions><sortField>Name</sortField><sortOrder>Desc</sortOrder></sortOptions>',
    kind: 'collectionSort',
    label: 'Collection Sort',
    summary: 'Sorts orders by Name',
    exits: ['connector'],
    facts: ['Collection: orders', 'By: Name, descending', 'Keeps: the first 5'],
  },
  {
    tag: 'collectionProcessors',
    content: '<collectionProcessorType>RecommendationMapCollectionProcessor</collectionProcessorType>',
    kind: 'collectionProcessor',
    label: 'Collection Processor',
    summary: 'No collection yet',
    exits: ['connector'],
    facts: ['Type: RecommendationMapCollectionProcessor'],
  },
  {
    tag: 'waits',
    content: `<defaultConnectorLabel>Else</defaultConnectorLabel>${FAULT}${named('waitEvents', `${condition('note', 'EqualTo')}${TO_B}<eventType>Paid__e</eventType>`)}<waitEvents><label>Two</label></waitEvents>`,
    kind: 'wait',
    label: 'Wait',
    summary: 'For the first of 2 events',
    exits: ['waitEvents/E_1 One', 'waitEvents/#2 Two', 'defaultConnector Else', 'faultConnector Fault'],
    facts: ['One: For Paid__e, if note is "x"', 'Two: For something that the file does not name'],
  },
  {
    tag: 'waits',
    content: `${subtype('WaitDuration')}<timeZoneId>Europe/Berlin</timeZoneId>${named('waitEvents', `${TO_B}<offset>2</offset><offsetUnit>Days</offsetUnit><resumeTime>09:30:00.000Z</resumeTime>`)}`,
    kind: 'wait',
    label: 'Wait',
    summary: 'For 2 days at 09:30',
    exits: ['waitEvents/E_1'],
    facts: ['Waits: For 2 days at 09:30', 'Time zone: Europe/Berlin'],
  },
  {
    tag: 'waits',
    content: subtype('WaitDate') + named('waitEvents', '<resumeDateReference>order.Due</resumeDateReference>'),
    kind: 'wait',
    label: 'Wait',
    summary: 'Until {!order.Due}',
    exits: ['waitEvents/E_1'],
    facts: ['Waits: Until {!order.Due}'],
  },
  {
    tag: 'waits',
    content: named(
      'waitEvents',
      '<eventType>AlarmEvent</eventType><inputParameters><name>AlarmTime</name><value><elementReference>order.Due</elementReference></value></inputParameters><inputParameters><name>TimeOffset</name><value><numberValue>-1.0</numberValue></value></inputParameters><inputParameters><name>TimeOffsetUnit</name><value><stringValue>Days</stringValue></value></inputParameters>',
    ),
    kind: 'wait',
    label: 'Wait',
    summary: 'For One',
    exits: ['waitEvents/E_1 One', 'defaultConnector Default Path'],
    facts: ['One: Until 1 day before {!order.Due}'],
  },
  {
    tag: 'experiments',
    content: named('paths', `${TO_B}<percentage>40</percentage>`),
    kind: 'experiment',
    label: 'Experiment',
    summary: '1 path',
    exits: ['paths/E_1 One'],
    facts: ['One: 40 % of the runs'],
  },
  {
    tag: 'orchestratedStages',
    content: `${FAULT}${named('stageSteps', `<actionName>Approve</actionName><assignees><assignee><stringValue>Sales</stringValue></assignee><assigneeType>Queue</assigneeType></assignees>`)}`,
    kind: 'orchestrationStage',
    label: 'Stage',
    summary: '1 step',
    exits: ['connector', 'faultConnector Fault'],
    facts: ['Step One: Approve by Queue "Sales"'],
  },
  {
    tag: 'steps',
    content: '<connectors><targetReference>B</targetReference></connectors>'.repeat(2),
    kind: 'step',
    label: 'Step',
    summary: 'A placeholder of an early flow',
    exits: ['connectors/1', 'connectors/2'],
    facts: [],
  },
  { tag: 'ends', content: '', kind: 'end', label: 'End', summary: 'The path ends here', exits: [], facts: [] },
  {
    tag: 'transforms',
    content: '<dataType>Number</dataType><transformValues/><transformValues/>',
    kind: 'transform',
    label: 'Transform',
    summary: 'Maps into several parts',
    exits: ['connector'],
    facts: ['Makes: Number'],
  },
  {
    tag: 'transforms',
    content:
      '<dataType>SObject</dataType><isCollection>true</isCollection><objectType>Order</objectType><transformValues><transformValueActions><outputFieldApiName>Name</outputFieldApiName><transformType>Map</transformType><value><elementReference>orders[$EachItem].Name</elementReference></value></transformValueActions></transformValues>',
    kind: 'transform',
    label: 'Transform',
    summary: 'Maps orders[$EachItem].Name',
    exits: ['connector'],
    facts: ['Makes: a collection of Order', 'Name: Map {!orders[$EachItem].Name}'],
  },
  {
    tag: 'novelties',
    content: `<branches>${TO_B}</branches>`,
    kind: 'opaque',
    label: 'Unknown element',
    summary: 'From novelties',
    exits: ['connector', 'branches/1 branches/1'],
    facts: ['In the file: novelties'],
  },
]

describe.each(cases)('$kind: $summary', ({ tag, content, kind, label, summary, exits, facts }) => {
  const place = '<locationX>0</locationX><locationY>0</locationY>'
  const members = `<${tag}><name>A</name><label>A</label>${place}${content}</${tag}>`
  const document = flowOf(flowText(`${members}<ends><name>B</name></ends><ends><name>C</name></ends>${VARIABLES}`))
  const [element] = viewOf(document).elements

  it('is known by kind, exits, summary and facts', () => {
    if (element === undefined) throw new Error('not an element')
    expect([element.kind, kindLabelOf(element), summaryOf(element)]).toEqual([kind, label, summary])
    expect(exitsOf(element).map(({ id, label: words }) => `${id} ${words}`.trim())).toEqual(exits)
    expect(factsOf(element).map((fact) => `${fact.label}: ${fact.text}`)).toEqual(facts)
  })

  it.each(exits.map((exit) => exit.split(' ')[0] ?? ''))('can be connected at %s, and ended there', (exit) => {
    const from = { element: 'A', exit }
    const connected = applyEdit(document, { type: 'connect', from, target: 'C' })
    const targets = targetsOf(connected)
    expect(targets.get(exit)).toBe('C')
    const others = [...targetsOf(document)].filter(([id]) => id !== exit)
    expect([...targets].filter(([id]) => id !== exit)).toEqual(others)
    expect(targetsOf(applyEdit(connected, { type: 'connect', from })).get(exit) ?? 'none').not.toBe('C')
  })

  it('takes a label and a description, and is as it was once they are taken back', () => {
    const described = applyEdit(document, { type: 'setDescription', element: 'A', description: 'Why' })
    const changed = applyEdit(described, { type: 'setLabel', element: 'A', label: 'Other' })
    expect(viewOf(changed).elements[0]).toEqual({ ...element, label: 'Other', description: 'Why' })
    const relabelled = applyEdit(changed, { type: 'setLabel', element: 'A', label: 'A' })
    const back = applyEdit(relabelled, { type: 'setDescription', element: 'A', description: '' })
    expect(writeFlow(back)).toBe(writeFlow(document))
  })
})

function targetsOf(document: ReturnType<typeof flowOf>): Map<string, string | undefined> {
  const element = viewOf(document).elementByName.get('A')
  return new Map(element === undefined ? [] : exitsOf(element).map(({ id, target }) => [id, target]))
}

/** The collections of a flow that hold what stands on the canvas (flow-metadata.md §1); Start has no collection. */
const COLLECTIONS =
  'actionCalls apexPluginCalls assignments collectionProcessors customErrors decisions ends experiments loops orchestratedStages recordCreates recordDeletes recordLookups recordRollbacks recordUpdates screens steps subflows transforms waits'

it.each(COLLECTIONS.split(' '))('every collection of elements is known: %s', (tag) => {
  const [element] = viewOf(flowOf(flowText(`<${tag}><name>A</name></${tag}>`))).elements
  expect(element?.kind).not.toBe('opaque')
})
