import { expect, it } from 'vitest'
import type { NewResource } from '../edits/edit.ts'
import type { FlowValue } from '../elements/value.ts'
import { broughtUp, number, text, to, yes } from '../testing/typed-flow.ts'
import type { DataType } from './resource.ts'

const variable = (dataType: DataType, value: FlowValue, isCollection = false): NewResource => ({
  kind: 'variable',
  name: 'fresh',
  dataType,
  isCollection,
  value,
  ...(dataType === 'SObject' && { objectType: 'MessagingEndUser' }),
})
const constant = (dataType: DataType, value: FlowValue): NewResource => ({
  kind: 'constant',
  name: 'fresh',
  dataType,
  value,
})

it.each<[NewResource, string[]]>([
  [variable('Number', number('1')), []],
  [variable('Number', text('{!note}')), []],
  [variable('DateTime', to('$Flow.CurrentDateTime')), []],
  [variable('Boolean', yes), []],
  [variable('Number', text('many')), ['variable/default-type value']],
  [variable('Boolean', to('note')), ['variable/default-type value']],
  [variable('String', text('x'), true), ['variable/default-not-possible value']],
  [variable('SObject', text('x')), ['variable/default-not-possible value']],
  [{ kind: 'variable', name: 'fresh', dataType: 'SObject' }, ['variable/object-missing objectType']],
  [{ kind: 'variable', name: 'fresh', dataType: 'Apex' }, ['variable/apex-class-missing apexClass']],
  [{ kind: 'variable', name: 'fresh', dataType: 'Number', scale: 18 }, ['variable/decimal-places scale']],
  [constant('String', text('{!$GlobalConstant.EmptyString}')), []],
  [constant('Date', { kind: 'date', text: '2026-03-02' }), []],
  [constant('Number', text('many')), ['constant/value-type value']],
  [constant('String', to('note')), ['constant/value-not-fixed value']],
  [constant('String', text('Dear {!note}')), ['constant/value-not-fixed value']],
  [
    { kind: 'formula', name: 'fresh', dataType: 'Number', expression: '1', scale: -1 },
    ['formula/decimal-places scale'],
  ],
])('%j: %j', (resource, expected) => {
  expect(broughtUp({ type: 'addResource', resource })).toEqual(expected)
})
