import { describe, expect, it } from 'vitest'
import { broughtUp, number, text, to, yes } from '../../testing/typed-flow.ts'
import type { GetRecordsElement } from '../element.ts'
import type { FlowValue } from '../value.ts'

function check(changes: Partial<Omit<GetRecordsElement, 'kind' | 'tag' | 'name'>>): readonly string[] {
  return broughtUp({ type: 'changeElement', element: 'Get_People', kind: 'getRecords', changes })
}

const where = (field: string, operator: string, value?: FlowValue) =>
  check({ filters: [{ field, operator, ...(value && { value }) }] })

describe('conditions of Get Records', () => {
  it.each<[string, string, FlowValue]>([
    ['name', 'StartsWith', text('a')],
    ['Name', 'GreaterThan', text('m')],
    ['Name', 'In', to('recipientIds')],
    ['Name', 'In', text('a, b')],
    ['MessagingChannel.MasterLabel', 'EqualTo', text('SMS')],
    ['IsFullyOptedIn', 'EqualTo', yes],
    ['CreatedDate', 'LessThan', to('day')],
    ['CreatedDate', 'IsNull', yes],
  ])('%s %s %j is right', (field, operator, value) => {
    expect(where(field, operator, value)).toEqual([])
  })

  it.each<[string, string, FlowValue | undefined, string]>([
    ['', 'EqualTo', text('x'), 'get-records/field-missing filters/0/field'],
    ['Name', '', text('x'), 'get-records/operator-missing filters/0/operator'],
    ['Name', 'EqualTo', undefined, 'get-records/value-missing filters/0/value'],
    ['Shoe_Size', 'EqualTo', text('x'), 'get-records/field-unknown filters/0/field'],
    ['MessagingChannel.Colour', 'EqualTo', text('x'), 'get-records/field-unknown filters/0/field'],
    ['__proto__', 'EqualTo', text('x'), 'get-records/field-unknown filters/0/field'],
    ['IsFullyOptedIn', 'GreaterThan', yes, 'get-records/operator-type filters/0/operator'],
    ['CreatedDate', 'StartsWith', text('2026'), 'get-records/operator-type filters/0/operator'],
    ['Name', 'IsChanged', yes, 'get-records/operator-type filters/0/operator'],
    ['IsFullyOptedIn', 'EqualTo', text('OptedIn'), 'get-records/value-type filters/0/value'],
    ['Name', 'EqualTo', to('recipientIds'), 'get-records/value-type filters/0/value'],
    ['CreatedDate', 'LessThan', number('3'), 'get-records/value-type filters/0/value'],
  ])('%s %s %j: %s', (field, operator, value, expected) => {
    expect(where(field, operator, value)).toEqual([expected])
  })

  it('of objects and fields that nobody knows are not judged', () => {
    const filters = [{ field: 'Anything', operator: 'EqualTo', value: yes }]
    expect(check({ object: 'Invoice__c', filters })).toEqual(['get-records/object-unknown object'])
    const edit = { type: 'changeElement', element: 'Get_People', kind: 'getRecords', changes: { filters } } as const
    expect(broughtUp(edit, {})).toEqual([])
  })
})

describe('what Get Records reads and stores', () => {
  const one = { field: 'Name', operator: 'EqualTo', value: text('Ann') }
  it.each<[string, Parameters<typeof check>[0], string[]]>([
    ['sorted by nothing', { sortOrder: 'Asc' }, ['get-records/sort-field-missing sortField']],
    [
      'sorted by an unknown field',
      { sortField: 'Shoe_Size', sortOrder: 'Asc' },
      ['get-records/field-unknown sortField'],
    ],
    ['a limit by a number', { limit: to('total') }, []],
    ['a limit by a text', { limit: to('note') }, ['get-records/limit-type limit']],
    ['an unknown field chosen', { queriedFields: ['Id', 'Shoe_Size'] }, ['get-records/field-unknown queriedFields']],
    ['no condition', { filters: [] }, ['get-records/filter-missing filterLogic']],
    ['logic that can’t be read', { filterLogic: '(1' }, ['get-records/logic-syntax filterLogic']],
    ['logic with a number too high', { filterLogic: '1 AND 2' }, ['get-records/logic-number filterLogic']],
    ['logic without a condition', { filterLogic: '2', filters: [one, one] }, ['get-records/logic-unused filterLogic']],
    [
      'logic that is too long',
      { filterLogic: `${'('.repeat(500)}1${')'.repeat(500)}` },
      ['get-records/logic-too-long filterLogic'],
    ],
    ['no object', { object: '', filters: [] }, ['get-records/object-missing object']],
  ])('%s: %s', (_, changes, expected) => {
    expect(check(changes)).toEqual(expected)
  })

  const first = { storeOutputAutomatically: false, getFirstRecordOnly: true }
  const all = { storeOutputAutomatically: false, getFirstRecordOnly: false }
  const field = (name: string, variable: string) => ({
    ...first,
    outputAssignments: [{ assignToReference: variable, field: name }],
  })
  const name = (variable: string) => field('Name', variable)
  it.each<[string, Parameters<typeof check>[0], string | undefined]>([
    ['the first in a record', { ...first, outputReference: 'person' }, undefined],
    ['all in a record collection', { ...all, outputReference: 'people' }, undefined],
    ['all in a record, as older flows do', { ...all, outputReference: 'person' }, undefined],
    ['a field in a text', name('note'), undefined],
    ['a date in a text', field('CreatedDate', 'note'), undefined],
    ['a text in a number', field('Name', 'total'), 'get-records/variable-type outputAssignments/0/assignToReference'],
    ['nowhere', first, 'get-records/variable-missing outputReference'],
    ['a field nowhere', name(''), 'get-records/variable-missing outputAssignments/0/assignToReference'],
    ['the first in a collection', { ...first, outputReference: 'people' }, 'get-records/variable-type outputReference'],
    ['another object', { ...first, outputReference: 'channel' }, 'get-records/variable-type outputReference'],
    ['a text', { ...all, outputReference: 'note' }, 'get-records/variable-type outputReference'],
    ['a constant', name('greeting'), 'get-records/variable-type outputAssignments/0/assignToReference'],
    ['a collection', name('recipientIds'), 'get-records/variable-type outputAssignments/0/assignToReference'],
  ])('stored %s: %s', (_, changes, expected) => {
    const found = check(changes).filter((line) => line.startsWith('get-records/'))
    expect(found).toEqual(expected === undefined ? [] : [expected])
  })
})
