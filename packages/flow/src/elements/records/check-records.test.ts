import { expect, it } from 'vitest'
import { VARIABLES, filter, foundIn, member } from '../../testing/found-in.ts'

const ORDER = '<object>Order</object>'
const SETS =
  '<inputAssignments><field>Status</field><value><stringValue>Shipped</stringValue></value></inputAssignments>'
const from = (name: string): string => `<inputReference>${name}</inputReference>`

it.each<[string, string, string[]]>([
  ['recordCreates', from('orders'), []],
  ['recordCreates', ORDER + SETS, []],
  ['recordCreates', '', ['records/source-missing object']],
  ['recordCreates', from(''), ['records/source-missing inputReference']],
  ['recordCreates', from('note'), ['records/not-a-record inputReference']],
  [
    'recordCreates',
    `${ORDER}<inputAssignments><field/></inputAssignments>`,
    ['records/field-missing inputAssignments/0/field'],
  ],
  ['recordCreates', `${ORDER}${SETS}<assignRecordIdToReference>note</assignRecordIdToReference>`, []],
  [
    'recordCreates',
    `${ORDER}${SETS}<assignRecordIdToReference>notes</assignRecordIdToReference>`,
    ['records/id-variable-type assignRecordIdToReference'],
  ],
  ['recordUpdates', from('order'), []],
  ['recordUpdates', from('nobody'), []],
  ['recordUpdates', from('total'), ['records/not-a-record inputReference']],
  ['recordUpdates', ORDER + SETS + filter('Id', 'EqualTo'), []],
  ['recordUpdates', ORDER + SETS, ['records/filter-missing filters']],
  ['recordUpdates', ORDER + filter('Id', 'EqualTo'), ['records/values-missing inputAssignments']],
  ['recordUpdates', ORDER + SETS + filter('', 'EqualTo'), ['records/condition-incomplete filters/0/field']],
  ['recordUpdates', ORDER + SETS + filter('Id', 'None'), ['records/condition-incomplete filters/0/operator']],
  ['recordUpdates', ORDER + SETS + filter('Id', 'EqualTo', ''), ['records/condition-incomplete filters/0/value']],
  [
    'recordUpdates',
    `${ORDER}${SETS}<filterLogic>1 AND 2</filterLogic>${filter('Id', 'EqualTo')}`,
    ['records/logic filterLogic'],
  ],
  ['recordDeletes', from('orders'), []],
  ['recordDeletes', ORDER, ['records/filter-missing filters']],
  ['recordDeletes', '', ['records/source-missing object']],
])('%s with %s: %j', (tag, content, expected) => {
  expect(foundIn(member(tag, content) + VARIABLES, 'records')).toEqual(expected)
})
