import type { TransformAction } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { eachItemOf, eachItemReference } from './each-item.ts'

const map = (to: string): TransformAction => ({ transformType: 'Map', value: { kind: 'reference', to } })

describe('eachItemOf', () => {
  it.each([
    ['nothing yet', [], { collection: '', field: '' }],
    ['a field of each', [map('Get_People[$EachItem].Id')], { collection: 'Get_People', field: 'Id' }],
    ['a parent field', [map('People[$EachItem].Account.Name')], { collection: 'People', field: 'Account.Name' }],
    ['no field yet', [map('Get_People')], { collection: 'Get_People', field: '' }],
    ['a count', [{ transformType: 'Count' }], undefined],
    ['two mappings', [map('A[$EachItem].Id'), map('B[$EachItem].Id')], undefined],
    ['into a field', [{ ...map('A[$EachItem].Id'), outputFieldApiName: 'Name' }], undefined],
  ])('%s', (_name, actions, item) => {
    expect(eachItemOf({ actions, dataType: 'String', isPartial: false })).toEqual(item)
  })

  it('leaves a transform alone that maps more than its view holds', () => {
    expect(eachItemOf({ actions: [map('A[$EachItem].Id')], dataType: 'String', isPartial: true })).toBeUndefined()
  })

  it('reads what it writes', () => {
    for (const item of [
      { collection: 'A', field: 'Id' },
      { collection: 'A', field: '' },
    ]) {
      expect(eachItemOf({ actions: [map(eachItemReference(item))], dataType: 'String', isPartial: false })).toEqual(
        item,
      )
    }
  })
})
