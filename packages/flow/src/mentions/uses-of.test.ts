import { describe, expect, it } from 'vitest'
import { SAMPLE, flowOf } from '../testing/sample-flow.ts'
import { usesOf } from './uses-of.ts'

describe('usesOf', () => {
  it.each<[string, string[]]>([
    ['recipientIds', ['Send inputParameters/6/value/elementReference', 'Add_Id assignmentItems/0/assignToReference']],
    ['orderNumber', ['Send inputParameters/1/value/apexValue', 'subject expression', 'mail text']],
    [
      'Get_People',
      ['Each_Person collectionReference', 'Map_Ids transformValues/transformValueActions/0/value/elementReference'],
    ],
    ['Send', ['Thanks fields/0/fieldText']],
    [
      'Each_Person',
      ['Add_Id assignmentItems/0/value/elementReference', 'Opted_In rules/0/conditions/0/leftValueReference'],
    ],
    ['Thanks', []],
    ['constructor', []],
  ])('%s is used at %j', (name, places) => {
    expect(usesOf(flowOf(SAMPLE), name).map(({ element, path }) => `${element} ${path}`)).toEqual(places)
  })

  it('names the field of the form, an action’s inputs by their API names', () => {
    expect(usesOf(flowOf(SAMPLE), 'Each_Person').map(({ field }) => field)).toContain('items/0/value')
    expect(usesOf(flowOf(SAMPLE), 'recipientIds').map(({ field }) => field)).toContain('messagingEndUserIds')
  })
})
