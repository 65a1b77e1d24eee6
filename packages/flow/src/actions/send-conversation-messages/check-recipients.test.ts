import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../edits/apply-edit.ts'
import type { Edit } from '../../edits/edit.ts'
import type { AssignmentItem } from '../../elements/element.ts'
import { checkFlow } from '../../problems/check-flow.ts'
import { elementOf } from '../../testing/element-of.ts'
import { TYPED, number, to } from '../../testing/typed-flow.ts'

/** Codes that speak of the people, after these edits of a flow that gathers found people in `recipientIds`. */
function found(...edits: readonly Edit[]): string[] {
  const document = edits.reduce(applyEdit, TYPED)
  return checkFlow(document)
    .filter(({ where }) => where.element === 'Send')
    .map(({ code, where }) => `${code} ${where.field ?? '-'}`)
}

const noLimit: Edit = { type: 'changeElement', element: 'Get_People', kind: 'getRecords', changes: { limit: null } }
const limit = (value: string): Edit => ({
  type: 'changeElement',
  element: 'Get_People',
  kind: 'getRecords',
  changes: { limit: number(value) },
})
const byHand: Edit = {
  type: 'changeElement',
  element: 'Get_People',
  kind: 'getRecords',
  changes: { limit: null, storeOutputAutomatically: false, outputReference: 'people' },
}
const overPeople: Edit = {
  type: 'changeElement',
  element: 'Each_Person',
  kind: 'loop',
  changes: { collectionReference: 'people' },
}
const sendTo = (reference: string): Edit => ({
  type: 'changeElement',
  element: 'Send',
  kind: 'action',
  changes: {
    inputs: elementOf(TYPED, 'Send', 'action').inputs.map((input) =>
      input.name === 'messagingEndUserIds' ? { ...input, value: to(reference) } : input,
    ),
  },
})
const also = (element: string, item: AssignmentItem): Edit => ({
  type: 'changeElement',
  element,
  kind: 'assignment',
  changes: { items: [...elementOf(TYPED, element, 'assignment').items, item] },
})
const MANY = 'action/messaging-users-many messagingEndUserIds'

describe('more people than one call takes', () => {
  it.each<[string, Edit[], string[]]>([
    ['at most 100', [], []],
    ['no maximum, through a loop', [noLimit], [MANY]],
    ['a maximum of 101', [limit('101')], [MANY]],
    ['no maximum, through a transform', [noLimit, sendTo('Map_Ids')], [MANY]],
    ['no maximum, into a variable', [byHand, overPeople], [MANY]],
    [
      'counted before',
      [noLimit, also('Note_Fault', { assignToReference: 'total', operator: 'AssignCount', value: to('recipientIds') })],
      [],
    ],
    [
      'emptied in the loop',
      [noLimit, also('Add_Id', { assignToReference: 'recipientIds', operator: 'Assign', value: to('recipientIds') })],
      [],
    ],
  ])('%s: %j', (_, edits, expected) => {
    expect(found(...edits).filter((line) => line === MANY)).toEqual(expected)
  })
})

it('says of a collection that nothing fills that it sends to nobody', () => {
  const add: Edit = {
    type: 'addResource',
    resource: { kind: 'variable', name: 'ids', dataType: 'String', isCollection: true },
  }
  const open: Edit = { type: 'changeResource', name: 'ids', changes: { isInput: true } }
  expect(found(add, sendTo('ids'))).toEqual(['action/messaging-users-never-filled messagingEndUserIds'])
  expect(found(add, open, sendTo('ids'))).toEqual([])
})

it.each([
  ['recipientIds', []],
  ['note', ['action/messaging-users-not-collection messagingEndUserIds']],
  ['people', ['action/messaging-users-records messagingEndUserIds']],
  ['numbers', ['action/messaging-users-type messagingEndUserIds']],
])('sends to %s: %j', (reference, expected) => {
  expect(found(sendTo(reference))).toEqual(expected)
})
