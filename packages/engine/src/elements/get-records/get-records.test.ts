import type { FlowValue, GetRecordsElement, NewResource, RecordFilter } from '@parley/flow'
import type { Value } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { isList, isRecord } from '../../expressions/value-kinds.ts'
import { buildFlow } from '../../testing/build-flow.ts'
import { runDocument, type RanFlow } from '../../testing/run-document.ts'
import { testOrg } from '../../testing/test-org.ts'

const text = (value: string): FlowValue => ({ kind: 'string', text: value })
const ref = (to: string): FlowValue => ({ kind: 'reference', to })
const where = (field: string, operator: string, value: FlowValue): RecordFilter => ({ field, operator, value })

const resources: readonly NewResource[] = [
  { kind: 'variable', name: 'names', dataType: 'String', isCollection: true, isInput: true },
  { kind: 'variable', name: 'nothing', dataType: 'String' },
  { kind: 'variable', name: 'person', dataType: 'SObject', objectType: 'MessagingEndUser', isInput: true },
  { kind: 'variable', name: 'people', dataType: 'SObject', objectType: 'MessagingEndUser', isCollection: true },
  { kind: 'variable', name: 'consent', dataType: 'String', value: text('before') },
]

/** Runs one Get Records over the messaging users Ann, Bob and Cy. */
function get(options: Partial<GetRecordsElement>, inputs: Record<string, Value> = {}): RanFlow {
  const document = buildFlow({
    resources,
    elements: [
      {
        object: 'MessagingEndUser',
        filterLogic: 'and',
        getFirstRecordOnly: false,
        storeOutputAutomatically: true,
        ...options,
        kind: 'getRecords',
        name: 'Find',
        label: 'Find',
      },
    ],
  })
  return runDocument(document, { org: testOrg().org, inputs })
}

function namesOf(value: Value | undefined): unknown {
  if (isList(value)) return value.map(namesOf)
  return isRecord(value) ? value['Name'] : value
}

describe('get records', () => {
  it.each<[string, Partial<GetRecordsElement>, unknown]>([
    ['all', {}, ['Ann', 'Bob', 'Cy']],
    ['the first', { getFirstRecordOnly: true }, 'Ann'],
    ['sorted', { sortField: 'Name', sortOrder: 'Desc' }, ['Cy', 'Bob', 'Ann']],
    ['up to a limit', { limit: { kind: 'number', text: '2' } }, ['Ann', 'Bob']],
    ['filtered, whatever the case', { filters: [where('name', 'EqualTo', text('ANN'))] }, ['Ann']],
    ['by the start', { filters: [where('Name', 'StartsWith', text('b'))] }, ['Bob']],
    ['by a list', { filters: [where('Name', 'In', ref('names'))] }, ['Ann', 'Cy']],
    ['by none of a list', { filters: [where('Name', 'NotIn', ref('names'))] }, ['Bob']],
    [
      'by an empty field',
      { filters: [where('ContactId', 'IsNull', { kind: 'boolean', value: true })] },
      ['Ann', 'Bob', 'Cy'],
    ],
    [
      'by any of two conditions',
      { filterLogic: 'or', filters: [where('Name', 'EqualTo', text('Ann')), where('Name', 'EqualTo', text('Cy'))] },
      ['Ann', 'Cy'],
    ],
    [
      'by equals-conditions on one field, which mean any of them',
      {
        filters: [
          where('Name', 'EqualTo', text('Ann')),
          where('Name', 'EqualTo', text('Cy')),
          where('MessagingConsentStatus', 'NotEqualTo', text('OptedOut')),
        ],
      },
      ['Ann'],
    ],
    [
      'by custom logic',
      {
        filterLogic: 'NOT (1 OR 2)',
        filters: [where('Name', 'EqualTo', text('Ann')), where('Name', 'EqualTo', text('Cy'))],
      },
      ['Bob'],
    ],
    [
      'through a parent',
      { filters: [where('MessagingChannel.DeveloperName', 'EqualTo', text('Texts'))] },
      ['Ann', 'Bob', 'Cy'],
    ],
    ['none of many', { filters: [where('Name', 'EqualTo', text('Zoe'))] }, null],
    ['none at all', { getFirstRecordOnly: true, filters: [where('Name', 'EqualTo', text('Zoe'))] }, null],
  ])('%s', (_what, options, names) => {
    const { result, value } = get(options, { names: ['Ann', 'Cy'] })
    expect(result.fault).toBeNull()
    expect(namesOf(value('Find'))).toEqual(names)
  })

  it('keeps only the chosen fields and the Id', () => {
    const { value } = get({ getFirstRecordOnly: true, queriedFields: ['Name'] })
    expect(Object.keys(value('Find') ?? {}).toSorted()).toEqual(['Id', 'Name', 'attributes'])
  })

  it('stores into variables, whole records and single fields', () => {
    const byHand = { storeOutputAutomatically: false }
    expect(namesOf(get({ ...byHand, outputReference: 'people' }).value('people'))).toEqual(['Ann', 'Bob', 'Cy'])
    expect(namesOf(get({ ...byHand, outputReference: 'person' }).value('person'))).toBe('Ann')
    const outputAssignments = [{ assignToReference: 'consent', field: 'MessagingConsentStatus' }]
    expect(get({ ...byHand, outputAssignments }).value('consent')).toBe('ImplicitlyOptedIn')
  })

  it.each([
    [true, null],
    [false, 'before'],
  ])('sets variables to null when nothing is found: %s', (assignNullValuesIfNoRecordsFound, consent) => {
    const { value } = get({
      storeOutputAutomatically: false,
      assignNullValuesIfNoRecordsFound,
      filters: [where('Name', 'EqualTo', text('Zoe'))],
      outputAssignments: [{ assignToReference: 'consent', field: 'MessagingConsentStatus' }],
    })
    expect(value('consent')).toBe(consent)
  })

  it.each<[Partial<GetRecordsElement>, string]>([
    [{ filters: [where('Name', 'EqualTo', ref('nothing'))] }, 'filter-value-null'],
    [{ filters: [where('Shoe', 'EqualTo', text('x'))] }, 'unknown-field'],
    [{ object: 'Spaceship' }, 'unknown-object'],
    [{ filterLogic: '1 AND 2', filters: [where('Name', 'EqualTo', text('x'))] }, 'condition-logic'],
    [{ filters: [where('Name', 'IsChanged', text('x'))] }, 'not-simulated'],
    [{ limit: text('many') }, 'bad-value'],
  ])('%j faults with %s', (options, code) => {
    expect(get(options).result.fault?.code).toBe(code)
  })
})
