import { describe, expect, it } from 'vitest'
import { exitsOf } from '../elements/exits.ts'
import { kindLabelOf } from '../elements/kind-label.ts'
import { summaryOf } from '../elements/summary-of.ts'
import { resourceKindLabelOf } from '../resources/kind-label.ts'
import { SAMPLE, flowOf, flowText } from '../testing/sample-flow.ts'
import { newFlow } from './new-flow.ts'
import { viewOf } from './view.ts'
import { writeFlow } from './write-flow.ts'

describe('the view of the sample', () => {
  const { properties, start, elements, resources } = viewOf(flowOf(SAMPLE))
  it('has its elements in the file’s order, with kind, label, exits and a line about each', () => {
    const rows = [start, ...elements].map((element) => [
      element.name,
      kindLabelOf(element),
      exitsOf(element).map(({ id, role, label }) => `${id} ${role} ${label}`.trim()),
      summaryOf(element),
    ])
    expect(rows).toEqual([
      ['$Start', 'Start', ['connector next'], 'Started by hand or by code'],
      ['Send', 'Action', ['connector next', 'faultConnector fault Fault'], 'Order_Shipped to recipientIds'],
      ['Add_Id', 'Assignment', ['connector next'], 'Sets recipientIds and 1 more'],
      ['Note_Fault', 'Assignment', ['connector next'], 'Sets note'],
      ['Opted_In', 'Decision', ['rules/Yes_Opted_In outcome Yes', 'defaultConnector default No'], 'Yes'],
      [
        'Each_Person',
        'Loop',
        ['nextValueConnector forEach For Each', 'noMoreValuesConnector afterLast After Last'],
        'Over Get_People',
      ],
      ['Get_People', 'Get Records', ['connector next'], 'All MessagingEndUser records'],
      ['Thanks', 'Screen', ['connector next'], '1 field'],
      ['Map_Ids', 'Transform', ['connector next'], 'Maps Get_People[$EachItem].Id'],
    ])
  })

  it('has its resources', () => {
    expect(resources.map((resource) => [resource.name, resourceKindLabelOf(resource)])).toEqual([
      ['greeting', 'Constant'],
      ['subject', 'Formula'],
      ['mail', 'Text Template'],
      ['channelId', 'Variable'],
      ['note', 'Variable'],
      ['orderNumber', 'Variable'],
      ['recipientIds', 'Variable'],
      ['total', 'Variable'],
    ])
  })

  it('has the flow’s own fields', () => {
    expect(properties).toMatchObject({ label: 'Order Shipped', apiVersion: '66.0', canvasMode: 'AUTO_LAYOUT_CANVAS' })
  })
})

describe('other shapes of files', () => {
  it.each<[string, string, string[]]>([
    ['the bare start of older files', '<startElementReference> A </startElementReference>', ['connector > A']],
    ['no start', '', ['connector > -']],
    [
      'both, of which start counts',
      '<startElementReference>A</startElementReference><start><connector><targetReference>B</targetReference></connector></start>',
      ['connector > B'],
    ],
    ['a connector without a target', '<start><connector><isGoTo>true</isGoTo></connector></start>', ['connector > -']],
    [
      'scheduled paths, one of them without a name',
      '<start><scheduledPaths><name>Later</name></scheduledPaths><scheduledPaths><connector><targetReference>A</targetReference></connector></scheduledPaths></start>',
      ['connector > -', 'scheduledPaths/Later > -', 'scheduledPaths/#2 > A'],
    ],
  ])('%s', (_name, members, exits) => {
    const { start } = viewOf(flowOf(flowText(members)))
    expect(exitsOf(start).map(({ id, target }) => `${id} > ${target ?? '-'}`)).toEqual(exits)
  })

  it('takes an element of a collection that nobody knows for an opaque one', () => {
    const { elements } = viewOf(flowOf(flowText('<novelties><name>A</name><locationX>1</locationX></novelties>')))
    expect(
      elements.map((element) => [element.kind, kindLabelOf(element), exitsOf(element).map(({ id }) => id)]),
    ).toEqual([['opaque', 'Unknown element', ['connector']]])
  })

  it('keeps two outcomes of one name apart', () => {
    const rules = '<rules><name>Yes</name></rules>'.repeat(2)
    const { elements } = viewOf(flowOf(flowText(`<decisions><name>A</name>${rules}</decisions>`)))
    expect(elements.flatMap((element) => exitsOf(element).map(({ id }) => id))).toEqual([
      'rules/Yes',
      'rules/#2',
      'defaultConnector',
    ])
  })

  it('takes choices for resources, and what has a name and nothing else for neither', () => {
    const { elements, resources } = viewOf(
      flowOf(flowText('<choices><name>A</name></choices><customProperties><name>B</name></customProperties>')),
    )
    expect([elements.length, resources.map((resource) => resourceKindLabelOf(resource))]).toEqual([0, ['Choice']])
  })
})

describe('a new flow', () => {
  it('has its parts in canonical order and reads as what was asked for', () => {
    const text = writeFlow(newFlow({ label: 'Hello & "you"' }))
    const tags = [...text.matchAll(/^ {4}<(\w+)/gm)].map(([, tag]) => tag ?? '')
    expect(tags).toEqual(tags.toSorted())
    expect(viewOf(flowOf(text)).properties).toEqual({
      label: 'Hello & "you"',
      description: '',
      interviewLabel: 'Hello & "you" {!$Flow.CurrentDateTime}',
      processType: 'AutoLaunchedFlow',
      status: 'Draft',
      apiVersion: '67.0',
      runInMode: '',
      triggerOrder: '',
      canvasMode: 'AUTO_LAYOUT_CANVAS',
    })
  })
})
