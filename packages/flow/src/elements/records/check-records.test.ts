import { expect, it } from 'vitest'
import { ORDERS, VARIABLES, filter, foundIn, member } from '../../testing/found-in.ts'

const ORDER = '<object>Order</object>'
const SETS =
  '<inputAssignments><field>Status</field><value><stringValue>Shipped</stringValue></value></inputAssignments>'
const sets = (field: string, value: string): string =>
  `<inputAssignments><field>${field}</field><value>${value}</value></inputAssignments>`
const to = (name: string): string => `<elementReference>${name}</elementReference>`
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
  ['recordUpdates', from('order') + sets('Total', to('total')), []],
  ['recordUpdates', from('order') + sets('Colour', to('note')), ['records/field-unknown inputAssignments/0/field']],
  ['recordUpdates', from('order') + sets('Total', to('note')), ['records/value-type inputAssignments/0/value']],
  ['recordUpdates', from('order') + filter('Total', 'Contains'), ['records/condition-type filters/0/operator']],
  ['recordCreates', `<object>Any__c</object>${sets('Tag__c', to('note'))}`, []],
  [
    'recordCreates',
    `<object>Any__c</object>${sets('Tag__c', to('notes'))}`,
    ['records/value-type inputAssignments/0/value'],
  ],
  [
    'recordDeletes',
    `<object>Any__c</object>${filter('Tag__c', 'EqualTo', to('notes'))}`,
    ['records/condition-type filters/0/value'],
  ],
  ['recordDeletes', `<object>Any__c</object>${filter('Tag__c', 'In', to('notes'))}`, []],
  ['recordDeletes', ORDER + filter('Colour', 'EqualTo'), ['records/field-unknown filters/0/field']],
  ['recordDeletes', from('orders'), []],
  ['recordDeletes', ORDER, ['records/filter-missing filters']],
  ['recordDeletes', '', ['records/source-missing object']],
])('%s with %s: %j', (tag, content, expected) => {
  expect(foundIn(member(tag, content) + VARIABLES, 'records', ORDERS)).toEqual(expected)
})
