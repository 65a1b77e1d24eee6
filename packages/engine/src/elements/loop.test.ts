import type { NewElement, NewResource } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../testing/build-flow.ts'
import { runDocument } from '../testing/run-document.ts'

const resources: readonly NewResource[] = [
  { kind: 'variable', name: 'letters', dataType: 'String', isCollection: true, isInput: true },
  { kind: 'variable', name: 'digits', dataType: 'String', isCollection: true, isInput: true },
  { kind: 'variable', name: 'seen', dataType: 'String', isCollection: true },
  { kind: 'variable', name: 'more', dataType: 'String', isCollection: true },
]

const loop = (name: string, collectionReference: string, rest = {}): NewElement => ({
  kind: 'loop',
  name,
  label: name,
  collectionReference,
  ...rest,
})
const note = (name: string, text: string, to = 'seen'): NewElement => ({
  kind: 'assignment',
  name,
  label: name,
  items: [{ assignToReference: to, operator: 'Add', value: { kind: 'string', text } }],
})
const inputs = { letters: ['a', 'b', 'c'], digits: ['1', '2'] }

describe('loop', () => {
  it.each([
    ['Asc', ['a', 'b', 'c', 'end']],
    ['Desc', ['c', 'b', 'a', 'end']],
  ] as const)('goes over its items %s, then after the last', (iterationOrder, seen) => {
    const document = buildFlow({
      resources,
      elements: [
        loop('Each', 'letters', { iterationOrder }),
        { ...note('Note', '{!Each}'), at: 'Each/nextValueConnector' },
        { ...note('End', 'end'), at: 'Each/noMoreValuesConnector' },
      ],
      edits: [{ type: 'connect', from: { element: 'Note', exit: 'connector' }, target: 'Each' }],
    })
    expect(runDocument(document, { inputs }).value('seen')).toEqual(seen)
  })

  it.each([null, []])('has no turns over %j', (letters) => {
    const document = buildFlow({
      resources,
      elements: [
        loop('Each', 'letters'),
        { ...note('Note', '{!Each}'), at: 'Each/nextValueConnector' },
        { ...note('End', 'end'), at: 'Each/noMoreValuesConnector' },
      ],
      edits: [{ type: 'connect', from: { element: 'Note', exit: 'connector' }, target: 'Each' }],
    })
    expect(runDocument(document, { inputs: { letters } }).value('seen')).toEqual(['end'])
  })

  it('keeps the turns that it had when it began, though its collection grows', () => {
    const document = buildFlow({
      resources,
      elements: [
        { ...note('First', 'x', 'more') },
        loop('Each', 'more'),
        { ...note('Note', '{!Each}'), at: 'Each/nextValueConnector' },
        { ...note('Grow', 'y', 'more') },
      ],
      edits: [{ type: 'connect', from: { element: 'Grow', exit: 'connector' }, target: 'Each' }],
    })
    const { value } = runDocument(document)
    expect([value('seen'), value('more')]).toEqual([['x'], ['x', 'y']])
  })

  it('begins anew each time that the loop around it comes to it, also after its body was left early', () => {
    const document = buildFlow({
      resources,
      elements: [
        loop('Outer', 'digits'),
        { ...loop('Inner', 'letters'), at: 'Outer/nextValueConnector' },
        { ...note('Note', '{!Outer}{!Inner}'), at: 'Inner/nextValueConnector' },
        {
          kind: 'decision',
          name: 'Enough',
          label: 'Enough',
          outcomes: [
            {
              name: 'Is_B',
              label: 'Is B',
              conditionLogic: 'and',
              conditions: [
                { leftValueReference: 'Inner', operator: 'EqualTo', rightValue: { kind: 'string', text: 'b' } },
              ],
            },
          ],
        },
      ],
      edits: [
        { type: 'connect', from: { element: 'Enough', exit: 'rules/Is_B' }, target: 'Outer' },
        { type: 'connect', from: { element: 'Enough', exit: 'defaultConnector' }, target: 'Inner' },
        { type: 'connect', from: { element: 'Inner', exit: 'noMoreValuesConnector' }, target: 'Outer' },
      ],
    })
    expect(runDocument(document, { inputs }).value('seen')).toEqual(['1a', '1b', '2a', '2b'])
  })

  it('faults over something that is no collection', () => {
    const document = buildFlow({
      resources: [...resources, { kind: 'variable', name: 'single', dataType: 'String', isInput: true }],
      elements: [loop('Each', 'single')],
    })
    expect(runDocument(document, { inputs: { single: 'x' } }).result.fault?.code).toBe('type-mismatch')
  })
})
