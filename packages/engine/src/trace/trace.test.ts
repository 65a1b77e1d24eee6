import type { NewElement, NewResource } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../testing/build-flow.ts'
import { startRun } from '../testing/run-document.ts'
import { runToEnd } from '../run/run-to-end.ts'
import type { RunOptions } from '../run/create-run.ts'
import type { Run } from '../run/run.ts'
import type { TraceLevel } from './event.ts'
import { traceCounts } from './trace-counts.ts'
import { traceEvents } from './trace-events.ts'
import { traceExtent } from './trace-extent.ts'
import { traceOutline } from './trace-outline.ts'
import { traceSteps } from './trace-steps.ts'

const resources: readonly NewResource[] = [
  { kind: 'variable', name: 'letters', dataType: 'String', isCollection: true, isInput: true },
  { kind: 'variable', name: 'seen', dataType: 'String', isCollection: true },
]
const note = (name: string, text: string): NewElement => ({
  kind: 'assignment',
  name,
  label: name,
  items: [{ assignToReference: 'seen', operator: 'Add', value: { kind: 'string', text } }],
})

/** Goes over letters, notes those that are not `b`, and ends with another note. */
const document = buildFlow({
  resources,
  elements: [
    { kind: 'loop', name: 'Each', label: 'Each', collectionReference: 'letters' },
    {
      kind: 'decision',
      name: 'Which',
      label: 'Which',
      at: 'Each/nextValueConnector',
      outcomes: [
        {
          name: 'Is_B',
          label: 'Is B',
          conditionLogic: 'and',
          conditions: [{ leftValueReference: 'Each', operator: 'EqualTo', rightValue: { kind: 'string', text: 'b' } }],
        },
      ],
    },
    { ...note('Note', '{!Each}'), at: 'Which/defaultConnector' },
    { ...note('End', 'end'), at: 'Each/noMoreValuesConnector' },
  ],
  edits: [
    { type: 'connect', from: { element: 'Note', exit: 'connector' }, target: 'Each' },
    { type: 'connect', from: { element: 'Which', exit: 'rules/Is_B' }, target: 'Each' },
  ],
})

function traced(traceLevel: TraceLevel, rest: Partial<RunOptions> = {}): Run {
  const run = startRun(document, { inputs: { letters: ['a', 'b', 'c'] }, traceLevel, ...rest })
  runToEnd(run)
  return run
}

describe('the trace', () => {
  it.each(['counts', 'elements', 'values'] as const)('counts exits and elements at level %s', (level) => {
    expect(traceCounts(traced(level))).toEqual({
      exits: {
        '$Start/connector': 1,
        'Each/nextValueConnector': 3,
        'Each/noMoreValuesConnector': 1,
        'Which/rules/Is_B': 1,
        'Which/defaultConnector': 2,
        'Note/connector': 2,
        'End/connector': 1,
      },
      elements: { $Start: 1, Each: 4, Which: 3, Note: 2, End: 1 },
    })
  })

  it('pages through steps', () => {
    const steps = traceSteps(traced('elements'), 4, 3).map(({ step, element, exit }) => [step, element, exit])
    expect(steps).toEqual([
      [4, 'Each', 'nextValueConnector'],
      [5, 'Which', 'rules/Is_B'],
      [6, 'Each', 'nextValueConnector'],
    ])
    expect(traceSteps(traced('elements'), 11, 10)).toEqual([])
    expect(traceSteps(traced('counts'), 0, 10)).toEqual([])
  })

  it('keeps values as they were, though the collection grew on', () => {
    const sets = traceEvents(traced('values'), 0, 100).filter((event) => event.type === 'variableSet')
    expect(sets.map(({ variable, old, value }) => [variable, old, value])).toEqual([
      ['Each', null, 'a'],
      ['seen', null, ['a']],
      ['Each', 'a', 'b'],
      ['Each', 'b', 'c'],
      ['seen', ['a'], ['a', 'c']],
      ['seen', ['a', 'c'], ['a', 'c', 'end']],
    ])
  })

  it('tells the conditions of a branch', () => {
    const taken = traceEvents(traced('values'), 5, 1)
    expect(taken).toEqual([
      { type: 'elementEntered', step: 5, element: 'Which' },
      {
        type: 'branchTaken',
        step: 5,
        element: 'Which',
        exit: 'rules/Is_B',
        conditions: [{ outcome: 'Is_B', index: 0, left: 'b', operator: 'EqualTo', right: 'b', result: true }],
      },
    ])
  })

  it('says how many details were too many', () => {
    const run = traced('values', { traceDetails: 2 })
    expect(traceExtent(run)).toEqual({ steps: 11, kept: 11, droppedDetails: 7 })
    expect(traceExtent(traced('counts'))).toEqual({ steps: 11, kept: 0, droppedDetails: 0 })
  })
})

describe('the outline', () => {
  it('folds a loop, unfolds it into turns and a turn into steps', () => {
    const run = traced('elements')
    const top = traceOutline(run, 0, 10)
    const loop = { type: 'loop', element: 'Each', turns: 3, firstStep: 1, lastStep: 9 } as const
    expect(top).toEqual({
      total: 3,
      rows: [
        { type: 'step', element: '$Start', firstStep: 0, lastStep: 0 },
        loop,
        { type: 'step', element: 'End', firstStep: 10, lastStep: 10 },
      ],
    })
    const turn = { type: 'turn', element: 'Each', turn: 2, firstStep: 4, lastStep: 5 } as const
    expect(traceOutline(run, 1, 1, loop)).toEqual({ total: 4, rows: [turn] })
    expect(traceOutline(run, 0, 10, turn)).toEqual({
      total: 2,
      rows: [
        { type: 'step', element: 'Each', firstStep: 4, lastStep: 4 },
        { type: 'step', element: 'Which', firstStep: 5, lastStep: 5 },
      ],
    })
  })
})
