import { applyEdit, newFlow } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { saveFields, saveMistakes } from './save-draft.ts'
import type { SaveDraft } from './save-draft.ts'

const taken = new Set(['Order'])
const order = applyEdit(newFlow({ label: 'Order' }), {
  type: 'setFlowProperties',
  changes: { description: 'Tells people', runInMode: 'DefaultMode' },
})
const own = applyEdit(order, { type: 'setFlowProperties', changes: { interviewLabel: 'Mine' } })

describe('saveFields', () => {
  it.each<[string, SaveDraft, Partial<ReturnType<typeof saveFields>>]>([
    ['a copy gets a name of its own', { target: 'flow' }, { label: 'Copy of Order', apiName: 'Copy_of_Order' }],
    ['a version keeps the label', { target: 'version' }, { label: 'Order', description: 'Tells people' }],
    ['the API name follows the label', { target: 'flow', label: 'Parcel' }, { apiName: 'Parcel' }],
    ['until it is typed', { target: 'flow', label: 'Parcel', apiName: 'Box' }, { apiName: 'Box' }],
    [
      'the interview label follows the label',
      { target: 'first', label: ' Parcel' },
      { interviewLabel: 'Parcel {!$Flow.CurrentDateTime}' },
    ],
  ])('%s', (_what, draft, fields) => {
    expect(saveFields(draft, order, taken)).toMatchObject(fields)
  })

  it('leaves an interview label of one’s own alone', () => {
    expect(saveFields({ target: 'flow', label: 'Parcel' }, own, taken).interviewLabel).toBe('Mine')
  })
})

it.each<[SaveDraft, readonly string[]]>([
  [{ target: 'flow' }, []],
  [{ target: 'flow', label: ' ' }, ['label']],
  [{ target: 'flow', apiName: 'order' }, ['apiName']],
  [{ target: 'first', apiName: '1' }, ['apiName']],
  [{ target: 'version', apiName: 'order' }, []],
])('%j has mistakes in %j', (draft, fields) => {
  expect(Object.keys(saveMistakes(draft, saveFields(draft, order, taken), taken))).toEqual(fields)
})
