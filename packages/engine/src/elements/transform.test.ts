import type { NewResource, TransformElement } from '@parley/flow'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../testing/build-flow.ts'
import { runDocument } from '../testing/run-document.ts'
import { testOrg } from '../testing/test-org.ts'

const resources: readonly NewResource[] = [
  {
    kind: 'variable',
    name: 'people',
    dataType: 'SObject',
    objectType: 'MessagingEndUser',
    isCollection: true,
    isInput: true,
  },
  { kind: 'variable', name: 'person', dataType: 'SObject', objectType: 'MessagingEndUser', isInput: true },
]

function transform(options: Partial<TransformElement>, withPeople = true) {
  const { org, people } = testOrg()
  const document = buildFlow({
    resources,
    elements: [{ dataType: 'String', isCollection: true, ...options, kind: 'transform', name: 'Map', label: 'Map' }],
  })
  const inputs = withPeople ? { people: [people.ann, people.bob], person: people.cy } : {}
  const { result, value } = runDocument(document, { org, inputs })
  return { fault: result.fault?.code, value: value('Map') }
}

const map = (to: string, outputFieldApiName?: string): TransformElement['actions'] => [
  {
    transformType: 'Map',
    value: { kind: 'reference', to },
    ...(outputFieldApiName === undefined ? {} : { outputFieldApiName }),
  },
]

describe('transform', () => {
  it('maps a field of each item', () => {
    expect(transform({ actions: map('people[$EachItem].Name') }).value).toEqual(['Ann', 'Bob'])
  })

  it('maps through a parent', () => {
    const { value } = transform({ actions: map('people[$EachItem].MessagingChannel.DeveloperName') })
    expect(value).toEqual(['Texts', 'Texts'])
  })

  it('leaves out what is null', () => {
    expect(transform({ actions: map('people[$EachItem].ContactId') }).value).toEqual([])
  })

  it('maps a null collection to null', () => {
    expect(transform({ actions: map('people[$EachItem].Id') }, false)).toEqual({ fault: undefined, value: null })
  })

  it('maps each item to a record', () => {
    const { value } = transform({
      dataType: 'SObject',
      objectType: 'Contact',
      actions: map('people[$EachItem].Name', 'LastName'),
    })
    expect(value).toEqual([
      { attributes: { type: 'Contact' }, LastName: 'Ann' },
      { attributes: { type: 'Contact' }, LastName: 'Bob' },
    ])
  })

  it('keeps the last of two values for one field', () => {
    const actions = [...map('people[$EachItem].Name', 'LastName'), ...map('people[$EachItem].Id', 'LastName')]
    const { fault, value } = transform({ dataType: 'SObject', objectType: 'Contact', actions })
    expect(fault).toBeUndefined()
    const ids = transform({ actions: map('people[$EachItem].Id') }).value
    expect(value).toEqual([ids].flat().map((LastName) => ({ attributes: { type: 'Contact' }, LastName })))
  })

  it('maps one record to one value', () => {
    expect(transform({ isCollection: false, actions: map('person.Name') }).value).toBe('Cy')
  })

  it.each<[Partial<TransformElement>, string]>([
    [{ actions: [{ transformType: 'Count', value: { kind: 'reference', to: 'people' } }] }, 'not-simulated'],
    [{ actions: map('people') }, 'no-mapping'],
    [{ actions: [] }, 'no-mapping'],
    [{ actions: map('people[$EachItem].Shoe') }, 'unknown-field'],
    [{ actions: map('nobody[$EachItem].Id') }, 'unknown-reference'],
    [{ dataType: 'Number', actions: map('people[$EachItem].Name') }, 'type-mismatch'],
  ])('%j faults with %s', (options, code) => {
    expect(transform(options).fault).toBe(code)
  })
})
