import { newFlow } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { EMPTY_HISTORY, closeMerge, recordEdit, stepBack, stepForward } from './history.ts'
import type { History, Moment } from './history.ts'

const moment = (label: string): Moment => ({ document: newFlow({ label }), selection: [label] })
const [A, B, C] = [moment('A'), moment('B'), moment('C')]
const labels = (history: History): readonly (readonly string[])[] => [
  history.past.map((entry) => entry.label),
  history.future.map((entry) => entry.label),
]

describe('recordEdit', () => {
  it('makes one step of edits in a row with one merge key', () => {
    const typed = recordEdit(recordEdit(EMPTY_HISTORY, A, 'Label', 'Send/label'), B, 'Label', 'Send/label')
    expect(labels(typed)).toEqual([['Label'], []])
    expect(stepBack(typed, C)?.moment.document).toBe(A.document)
  })

  it.each([
    ['another key', 'Send/description', false],
    ['no key', undefined, false],
    ['a blur in between', 'Send/label', true],
  ])('makes a new step after %s', (_why, key, blurred) => {
    const first = recordEdit(EMPTY_HISTORY, A, 'one', 'Send/label')
    expect(labels(recordEdit(blurred ? closeMerge(first) : first, B, 'two', key))).toEqual([['one', 'two'], []])
  })

  it('does not merge into a step that undo led to', () => {
    const typed = recordEdit(recordEdit(EMPTY_HISTORY, A, 'one', 'key'), B, 'two')
    const back = stepBack(typed, C)?.history ?? EMPTY_HISTORY
    expect(labels(recordEdit(back, B, 'three', 'key'))).toEqual([['one', 'three'], []])
  })

  it('forgets what was undone', () => {
    const back = stepBack(recordEdit(EMPTY_HISTORY, A, 'one'), B)?.history ?? EMPTY_HISTORY
    expect(labels(recordEdit(back, A, 'two'))).toEqual([['two'], []])
  })
})

describe('stepBack and stepForward', () => {
  it('lead back and forth through the same documents and selections', () => {
    const history = recordEdit(recordEdit(EMPTY_HISTORY, A, 'one'), B, 'two')
    const back = stepBack(history, C)
    const further = stepBack(back?.history ?? EMPTY_HISTORY, B)
    expect(further?.moment.document).toBe(A.document)
    expect(further?.moment.selection).toEqual(['A'])
    const forth = stepForward(further?.history ?? EMPTY_HISTORY, A)
    expect(forth?.moment.document).toBe(B.document)
    expect(stepForward(forth?.history ?? EMPTY_HISTORY, B)?.moment.document).toBe(C.document)
  })

  it('answer undefined at the ends', () => {
    expect(stepBack(EMPTY_HISTORY, A)).toBeUndefined()
    expect(stepForward(EMPTY_HISTORY, A)).toBeUndefined()
  })
})
