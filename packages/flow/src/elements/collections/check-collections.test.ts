import { describe, expect, it } from 'vitest'
import { ORDERS, VARIABLES, condition, foundIn, member } from '../../testing/found-in.ts'

const over = (name: string): string => `<collectionReference>${name}</collectionReference>`

describe('Collection Filter', () => {
  const filter = (content: string): readonly string[] =>
    foundIn(
      member('collectionProcessors', `<elementSubtype>FilterCollectionProcessor</elementSubtype>${content}`) +
        VARIABLES,
      'collection-filter',
      ORDERS,
    )
  const open = condition('currentItem_A.Status', 'EqualTo')
  it.each<[string, string[]]>([
    [over('orders') + open, []],
    [over('nobody') + open, []],
    [over('') + open, ['collection-filter/collection-missing collectionReference']],
    [over('order') + open, ['collection-filter/not-a-collection collectionReference']],
    [over('orders'), ['collection-filter/condition-missing conditions']],
    [
      over('orders') + condition('currentItem_A', 'EqualTo', ''),
      ['collection-filter/condition-incomplete conditions/0/rightValue'],
    ],
    [
      over('orders') + condition('currentItem_A.Total', 'StartsWith'),
      ['collection-filter/condition-type conditions/0/operator'],
    ],
    [
      over('orders') + condition('currentItem_A.Total', 'GreaterThan'),
      ['collection-filter/condition-type conditions/0/rightValue'],
    ],
    [`${over('orders')}<conditionLogic>2</conditionLogic>${open}`, ['collection-filter/logic conditionLogic']],
    [
      `${over('orders')}<conditionLogic>formula_evaluates_to_true</conditionLogic>`,
      ['collection-filter/condition-missing conditions'],
    ],
    [
      `${over('orders')}<conditionLogic>formula_evaluates_to_true</conditionLogic><formula>{!currentItem_A.Total} &gt; 1</formula>`,
      [],
    ],
  ])('with %s: %j', (content, expected) => {
    expect(filter(content)).toEqual(expected)
  })

  it('may name its item, which nothing declares', () => {
    const text = member(
      'collectionProcessors',
      `<elementSubtype>FilterCollectionProcessor</elementSubtype>${over('orders')}${open}`,
    )
    expect(foundIn(text + VARIABLES, 'reference')).toEqual([])
    expect(foundIn(text.replace('currentItem_A', 'currentItem_B') + VARIABLES, 'reference')).toEqual([
      'reference/unknown conditions/0/leftValueReference',
    ])
  })
})

describe('Collection Sort', () => {
  const by = (field: string): string =>
    `<sortOptions>${field === '' ? '' : `<sortField>${field}</sortField>`}</sortOptions>`
  it.each<[string, string[]]>([
    [over('orders') + by('Name'), []],
    [over('notes') + by(''), []],
    [over('') + by('Name'), ['collection-sort/collection-missing collectionReference']],
    [over('order') + by('Name'), ['collection-sort/not-a-collection collectionReference']],
    [over('notes'), ['collection-sort/field-missing sortOptions/0/sortField']],
    [over('orders') + by('Name') + by(''), ['collection-sort/field-missing sortOptions/1/sortField']],
    [over('orders') + by('Name').repeat(4), ['collection-sort/too-many-fields sortOptions']],
  ])('with %s: %j', (content, expected) => {
    const sort = member('collectionProcessors', `<elementSubtype>SortCollectionProcessor</elementSubtype>${content}`)
    expect(foundIn(sort + VARIABLES, 'collection-sort')).toEqual(expected)
  })
})
