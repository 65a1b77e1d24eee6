import { type XmlElement, childrenNamed, printElement, textOf } from '@parley/xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowDocument } from '../document/document.ts'
import { formatFlow } from '../document/format-flow.ts'
import { viewOf } from '../document/view.ts'
import { writeFlow } from '../document/write-flow.ts'
import { applyEdit, refusal } from '../edits/apply-edit.ts'
import type { Edit } from '../edits/edit.ts'
import type { FlowValue } from '../elements/value.ts'
import { elementOf } from '../testing/element-of.ts'
import { type Seed, editFor } from '../testing/random-edit.ts'
import { SAMPLE, flowOf, flowText } from '../testing/sample-flow.ts'
import { changeSentence } from './change-sentence.ts'
import { compareFlows } from './compare-flows.ts'
import { CORPUS, readRealFlow, realFlows } from '../testing/real-flows.ts'

// Each run reads and writes the file several times.
const LARGEST = 30_000

const sample = flowOf(SAMPLE)
const text = (value: string): FlowValue => ({ kind: 'string', text: value })
const to = (reference: string): FlowValue => ({ kind: 'reference', to: reference })

/** The sample's Send with one input changed, or taken out where there is no value. */
function withInput(name: string, value?: FlowValue): Edit {
  const { inputs } = elementOf(sample, 'Send', 'action')
  const others = inputs.filter((input) => input.name !== name)
  const place = inputs.findIndex((input) => input.name === name)
  const changed = value === undefined ? others : others.toSpliced(place < 0 ? inputs.length : place, 0, { name, value })
  return { type: 'changeElement', element: 'Send', kind: 'action', changes: { inputs: changed } }
}

describe('compareFlows says in words', () => {
  const [outcome] = elementOf(sample, 'Opted_In', 'decision').outcomes
  const [first, second] = elementOf(sample, 'Add_Id', 'assignment').items
  const [filter] = elementOf(sample, 'Get_People', 'getRecords').filters
  if (!outcome || !first || !second || !filter) throw new Error('the sample lost its rows')
  it.each<[string, Edit, string[]]>([
    [
      'a choice of the form',
      withInput('allowedSessionStatus', text('NonActive')),
      ['changed Send Update', 'Messaging Timing: Any Time → Not During Active Sessions'],
    ],
    [
      'a choice that was cleared',
      withInput('allowedSessionStatus'),
      ['changed Send Update', 'Messaging Timing removed: Any Time'],
    ],
    [
      'a parameter',
      withInput('messagingDefinitionInputParameters', {
        kind: 'apex',
        text: '[{"name":"OrderNumber","textValue":"{!orderNumber}"},{"name":"Day","textValue":"Monday"}]',
      }),
      [
        'changed Send Update',
        'Parameter OrderNumber: Your order {!orderNumber} of {!total} → {!orderNumber}',
        'Parameter Day added: Monday',
      ],
    ],
    ['another input', withInput('novelty', to('note')), ['changed Send Update', 'Input novelty added: {!note}']],
    [
      'a condition',
      {
        type: 'changeElement',
        element: 'Opted_In',
        kind: 'decision',
        changes: {
          outcomes: [
            {
              ...outcome,
              conditions: [
                ...outcome.conditions,
                { leftValueReference: 'total', operator: 'GreaterThan', rightValue: { kind: 'number', text: '5' } },
              ],
            },
          ],
        },
      },
      ['changed Opted in?', 'Outcome Yes · Condition 2 added: total is above 5'],
    ],
    [
      'rows that changed places',
      { type: 'changeElement', element: 'Add_Id', kind: 'assignment', changes: { items: [second, first] } },
      ['changed Add Id', 'Row 2 moved'],
    ],
    [
      'a filter',
      {
        type: 'changeElement',
        element: 'Get_People',
        kind: 'getRecords',
        changes: { filters: [{ ...filter, value: text('0Mj') }], sortField: 'Name', sortOrder: 'Desc' },
      },
      [
        'changed Get People',
        'Filter 1: MessagingChannelId is {!channelId} → MessagingChannelId is "0Mj"',
        'Sort By added: Name',
        'Sort Order added: Desc',
      ],
    ],
    [
      'a path',
      { type: 'connect', from: { element: 'Opted_In', exit: 'rules/Yes_Opted_In' }, target: 'Map_Ids' },
      ['changed Opted in?', 'Outcome Yes now leads to Map Ids (before: Add Id)'],
    ],
    [
      'a fault path that goes',
      { type: 'connect', from: { element: 'Send', exit: 'faultConnector' } },
      ['changed Send Update', 'Fault path removed: Note Fault'],
    ],
    [
      'the flow’s own fields',
      { type: 'setFlowProperties', changes: { label: 'Order Sent', status: 'Active', description: '' } },
      [
        'changed Flow',
        'Label: Order Shipped → Order Sent',
        'Status: Draft → Active',
        'Description removed: Sends to people; orderNumber is an input.',
      ],
    ],
    [
      'a variable',
      { type: 'changeResource', name: 'note', changes: { isOutput: false } },
      ['changed note', 'Available for output: Yes → No'],
    ],
    [
      'what is new',
      { type: 'addResource', resource: { kind: 'constant', name: 'limit', dataType: 'String', value: text('x') } },
      ['added limit'],
    ],
    [
      'what is gone, and who led there',
      { type: 'removeElement', element: 'Thanks' },
      ['changed Send Update', 'Next now leads to the end (before: Thanks)', 'removed Thanks'],
    ],
    [
      'a rename once, whatever mentions it',
      { type: 'rename', from: 'Get_People', to: 'Find_People' },
      ['changed Get People', 'API Name: Get_People → Find_People'],
    ],
    [
      'a renamed outcome',
      { type: 'rename', from: 'Yes_Opted_In', to: 'Agreed' },
      ['changed Opted in?', 'Outcome Yes · Name: Yes_Opted_In → Agreed'],
    ],
  ])('%s', (_what, edit, said) => {
    expect(refusal(sample, edit)).toBeUndefined()
    expect(linesBetween(sample, applyEdit(sample, edit))).toEqual(said)
  })

  it('two renames that pass a name on', () => {
    const edits: Edit[] = [
      { type: 'rename', from: 'note', to: 'spare' },
      { type: 'rename', from: 'Note_Fault', to: 'note' },
    ]
    expect(linesBetween(sample, applyEdit(sample, { type: 'together', edits }))).toEqual([
      'changed Note Fault',
      'API Name: Note_Fault → note',
      'changed spare',
      'API Name: note → spare',
    ])
  })

  it.each([
    ['places where the flow is laid out by itself', 'AUTO_LAYOUT_CANVAS', []],
    ['places that are the author’s own', 'FREE_FORM_CANVAS', ['changed A', 'Position: 10, 0 → 20, 0']],
  ])('%s', (_what, mode, said) => {
    const at = (x: number): FlowDocument =>
      flowOf(
        flowText(
          `<processMetadataValues><name>CanvasMode</name><value><stringValue>${mode}</stringValue></value></processMetadataValues><assignments><name>A</name><locationX>${x}</locationX></assignments>`,
        ),
      )
    expect(linesBetween(at(10), at(20))).toEqual(said)
  })

  it.each([
    [
      'an unknown element’s parts',
      '<novelties><name>A</name><locationX>1</locationX><depth><x>1</x></depth></novelties>',
      '<x>2</x>',
      'Depth · X: 1 → 2',
    ],
    [
      'an attribute',
      '<assignments><name>A</name><note><x>1</x></note></assignments>',
      '<x a="b">1</x>',
      'Note · X: <x>1</x> → <x a="b">1</x>',
    ],
    [
      'an empty text that was not there',
      '<assignments><name>A</name><note><x>1</x></note></assignments>',
      '<x>1</x><y/>',
      'Note · Y added: empty',
    ],
    [
      'prototype names',
      '<assignments><name>__proto__</name><constructor><x>1</x></constructor></assignments>',
      '<x>3</x>',
      'Constructor · X: 1 → 3',
    ],
  ])('%s', (_what, member, instead, said) => {
    const after = flowText(member.replace('<x>1</x>', () => instead))
    expect(linesBetween(flowOf(flowText(member)), flowOf(after)).at(-1)).toBe(said)
  })

  it('nothing about another way of writing', () => {
    const other = SAMPLE.replaceAll('\n', '\r\n')
      .replaceAll(/^ +(?=<)/gm, '\t')
      .replace('<Flow', '<!-- mine -->\r\n<Flow')
    expect(linesBetween(sample, flowOf(other))).toEqual([])
  })
})

describe('laws of comparing', () => {
  const seed = fc.nat(999)
  const seeds = fc.array<Seed>(fc.tuple(seed, seed, seed), { minLength: 1, maxLength: 4 })

  it('hold for any sequence of edits', () => {
    const law = fc.property(seeds, (drawn) => followLaws(sample, drawn))
    expect(() => fc.assert(law, { numRuns: 80 })).not.toThrow()
  }, 60_000)

  const files = realFlows(LARGEST)
  it.skipIf(files.length === 0)(
    `hold in real files (skipped without ${CORPUS})`,
    () => {
      const law = fc.property(fc.constantFrom(...files), seeds, (name, drawn) => {
        followLaws(readRealFlow(name).document, drawn)
      })
      expect(() => fc.assert(law, { numRuns: 40 })).not.toThrow()
    },
    60_000,
  )
})

/** A comparison is empty exactly when the written lines are equal (places apart), and names only what differs. */
function followLaws(before: FlowDocument, drawn: readonly Seed[]): void {
  const after = drawn.reduce((document, one) => applyEdit(document, editFor(document, one)), before)
  const { members } = compareFlows(before, after)
  expect(members.length === 0).toBe(comparable(before) === comparable(after))
  expect(compareFlows(after, flowOf(writeFlow(after))).members).toEqual([])
  expect(members.filter(({ change, fields }) => (change === 'changed') !== fields.length > 0)).toEqual([])
  const untouched = members.filter(
    ({ name, formerName }) =>
      name !== '' && formerName === undefined && memberTexts(before, name).join() === memberTexts(after, name).join(),
  )
  expect(untouched).toEqual([])
}

function linesBetween(before: FlowDocument, after: FlowDocument): string[] {
  return compareFlows(before, after).members.flatMap(({ change, label, fields }) => [
    `${change} ${label}`,
    ...fields.map(changeSentence),
  ])
}

/** The file in canonical form without the places of elements, where those are not the author's own. */
function comparable(document: FlowDocument): string {
  const file = writeFlow(formatFlow(document))
  const isFreeForm = viewOf(document).properties.canvasMode === 'FREE_FORM_CANVAS'
  return isFreeForm ? file : file.replaceAll(/\s*<location[XY]>.*<\/location[XY]>/g, '')
}

/** What a file says of everything called by this name. */
function memberTexts(document: FlowDocument, name: string): string[] {
  const parts = document.xml.root.children.filter((child) => child.kind === 'element')
  const isCalled = (part: XmlElement): boolean =>
    name === '$Start'
      ? part.name === 'start' || part.name === 'startElementReference'
      : childrenNamed(part, 'name').some((child) => textOf(child).trim() === name)
  return parts.filter(isCalled).map(printElement)
}
