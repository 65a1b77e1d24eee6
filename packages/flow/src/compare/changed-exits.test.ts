import { expect, it } from 'vitest'
import { applyEdit } from '../edits/apply-edit.ts'
import type { Edit } from '../edits/edit.ts'
import { SAMPLE, flowOf } from '../testing/sample-flow.ts'
import { changedExits } from './changed-exits.ts'
import { compareFlows } from './compare-flows.ts'

const sample = flowOf(SAMPLE)

it.each<[string, Edit, string[], string[]]>([
  ['a label', { type: 'setLabel', element: 'Send', label: 'Tell' }, [], []],
  ['a rename', { type: 'rename', from: 'Thanks', to: 'Bye' }, [], []],
  [
    'another target',
    { type: 'connect', from: { element: 'Opted_In', exit: 'rules/Yes_Opted_In' }, target: 'Map_Ids' },
    ['Opted_In/rules/Yes_Opted_In'],
    ['Opted_In/rules/Yes_Opted_In'],
  ],
  [
    'a fault path that is gone',
    { type: 'connect', from: { element: 'Send', exit: 'faultConnector' } },
    ['Send/faultConnector'],
    [],
  ],
  [
    'a new element',
    {
      type: 'insertElement',
      at: { element: 'Map_Ids', exit: 'connector' },
      element: { kind: 'assignment', name: 'New', label: 'New' },
    },
    ['Map_Ids/connector'],
    ['New/connector', 'Map_Ids/connector'],
  ],
])('changedExits after %s', (_what, edit, before, after) => {
  const edited = applyEdit(sample, edit)
  const changed = changedExits(sample, edited, compareFlows(sample, edited).members)
  expect([[...changed.before].sort(), [...changed.after].sort()]).toEqual([before.toSorted(), after.toSorted()])
})
