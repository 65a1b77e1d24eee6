import { expect, it } from 'vitest'
import { broughtUp } from '../../testing/typed-flow.ts'
import type { TransformElement } from '../element.ts'

function check(reference: string, changes: Partial<Pick<TransformElement, 'dataType' | 'isCollection'>> = {}) {
  const actions = [{ transformType: 'Map', value: { kind: 'reference', to: reference } as const }]
  return broughtUp({ type: 'changeElement', element: 'Map_Ids', kind: 'transform', changes: { actions, ...changes } })
}

it.each<[string, Parameters<typeof check>[1], string[]]>([
  ['people[$EachItem].Id', {}, []],
  ['people[$EachItem].MessagingChannel.MasterLabel', {}, []],
  ['Thanks[$EachItem].Id', {}, []],
  ['people[$EachItem].CreatedDate', { dataType: 'Date' }, []],
  ['note', { isCollection: false }, []],
  ['person[$EachItem].Id', {}, ['transform/not-a-collection actions/0/value']],
  ['people[$EachItem].Shoe_Size', {}, ['transform/field-unknown actions/0/field']],
  ['people[$EachItem].IsFullyOptedIn', { dataType: 'Number' }, ['transform/value-type actions/0/value']],
  ['people', {}, ['transform/value-type actions/0/value']],
])('maps %s %j: %j', (reference, changes, expected) => {
  expect(check(reference, changes)).toEqual(expected)
})

it.each<[TransformElement['actions'], string]>([
  [[], 'transform/mapping-missing actions/0/value'],
  [[{ transformType: 'Map' }], 'transform/source-missing actions/0/value'],
])('maps %j: %s', (actions, expected) => {
  const edit = { type: 'changeElement', element: 'Map_Ids', kind: 'transform', changes: { actions } } as const
  expect(broughtUp(edit)).toEqual([expected])
})
