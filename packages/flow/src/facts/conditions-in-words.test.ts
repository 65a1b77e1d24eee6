import { expect, it } from 'vitest'
import type { RecordFilter } from '../elements/element.ts'
import { filtersInWords } from './conditions-in-words.ts'

const status: RecordFilter = { field: 'Status', operator: 'EqualTo', value: { kind: 'string', text: 'Shipped' } }
const changed: RecordFilter = { field: 'OwnerId', operator: 'IsChanged', value: { kind: 'boolean', value: true } }
const below: RecordFilter = { field: 'Total', operator: 'LessThan', value: { kind: 'reference', to: 'limit' } }
const unheard: RecordFilter = { field: 'Total', operator: 'IsPrime' }

it.each<[readonly RecordFilter[], string, string]>([
  [[], 'and', ''],
  [[status], 'and', 'Status is "Shipped"'],
  [[{ ...changed, value: { kind: 'boolean', value: false } }], '', 'OwnerId has not changed'],
  [[status, below], 'and', 'Status is "Shipped" and Total is below {!limit}'],
  [[status, unheard], 'or', 'Status is "Shipped" or Total IsPrime'],
  [[status, changed], '1 OR 2', '1 OR 2: 1. Status is "Shipped", 2. OwnerId has changed'],
])('%j with %s: %s', (filters, logic, words) => {
  expect(filtersInWords(filters, logic)).toBe(words)
})
