import type { DataType, FlowValue, NewResource } from '@parley/flow'
import type { Value } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../../testing/build-flow.ts'
import { runDocument, type RanFlow } from '../../testing/run-document.ts'

type Row = readonly [target: string, operator: string, value?: FlowValue]

const ref = (to: string): FlowValue => ({ kind: 'reference', to })
const text = (value: string): FlowValue => ({ kind: 'string', text: value })
const number = (value: string): FlowValue => ({ kind: 'number', text: value })

/** Runs the rows of one Assignment over `target` and `operand`, which are inputs. */
function assign(
  type: { dataType: DataType; isCollection?: boolean; scale?: number },
  before: Value,
  rows: readonly Row[],
  operand: { type: DataType; isCollection?: boolean; value: Value } = { type: 'String', value: null },
): RanFlow {
  const resources: readonly NewResource[] = [
    { kind: 'variable', name: 'target', isInput: true, ...type },
    {
      kind: 'variable',
      name: 'operand',
      isInput: true,
      dataType: operand.type,
      isCollection: operand.isCollection ?? false,
    },
    { kind: 'variable', name: 'copy', ...type },
    { kind: 'variable', name: 'size', dataType: 'Number' },
    { kind: 'variable', name: 'person', dataType: 'SObject', objectType: 'MessagingEndUser' },
  ]
  const items = rows.map(([assignToReference, operator, value]) =>
    value === undefined ? { assignToReference, operator } : { assignToReference, operator, value },
  )
  const document = buildFlow({ resources, elements: [{ kind: 'assignment', name: 'Set', label: 'Set', items }] })
  return runDocument(document, { inputs: { target: before, operand: operand.value } })
}

const collection = { dataType: 'String', isCollection: true } as const
const letters = ['a', 'b', 'c', 'b']

describe('operators on a single value', () => {
  it.each<[DataType, Value, string, FlowValue, Value]>([
    ['String', 'x', 'Assign', text('y'), 'y'],
    ['String', 'x', 'Assign', number('1.50'), '1.5'],
    ['String', 'x', 'Add', text('y'), 'xy'],
    ['String', null, 'Add', text('{!operand}z'), 'z'],
    ['Number', 1, 'Add', number('0.5'), { unscaled: '15', scale: 1 }],
    ['Number', null, 'Add', number('2'), 2],
    ['Number', 3, 'Subtract', number('5'), -2],
    ['Number', 3, 'Assign', text('4'), 4],
    ['Date', '2026-02-27', 'Add', number('3'), '2026-03-02'],
    ['Date', '2026-03-01', 'Subtract', number('1'), '2026-02-28'],
    ['Boolean', true, 'Assign', { kind: 'boolean', value: false }, false],
    ['Boolean', true, 'Assign', ref('$GlobalConstant.False'), false],
    ['Multipicklist', 'a', 'AddItem', text('b'), 'a;b'],
    ['Multipicklist', null, 'AddItem', text('b'), 'b'],
    ['String', 'x', 'None', text('y'), 'x'],
  ])('%s %j %s %j', (dataType, before, operator, value, after) => {
    const { result, value: valueOf } = assign({ dataType }, before, [['target', operator, value]])
    expect(result.fault).toBeNull()
    expect(valueOf('target')).toEqual(after)
  })

  it('rounds to the decimal places of the variable', () => {
    const { value } = assign({ dataType: 'Number', scale: 1 }, 0, [['target', 'Add', number('0.25')]])
    expect(value('target')).toEqual({ unscaled: '3', scale: 1 })
  })

  it.each<[DataType, Value, string, FlowValue, string]>([
    ['Number', 1, 'Assign', text('many'), 'type-mismatch'],
    ['Number', 1, 'Add', text('many'), 'type-mismatch'],
    ['Date', '2026-03-01', 'Add', number('0.5'), 'type-mismatch'],
    ['Boolean', true, 'Add', text('x'), 'unknown-operator'],
    ['DateTime', '2026-03-01T00:00:00.000Z', 'Subtract', number('1'), 'unknown-operator'],
    ['String', 'x', 'Divide', text('y'), 'unknown-operator'],
    ['String', 'x', 'Assign', ref('nothing'), 'unknown-reference'],
    ['String', 'x', 'Assign', ref('person.Name'), 'value-not-set'],
    ['String', 'x', 'Assign', ref('person.Shoe_Size'), 'unknown-field'],
    ['String', 'x', 'Assign', ref('target.Name'), 'unknown-reference'],
    ['String', 'x', 'Assign', ref('$Label.Greeting'), 'unknown-reference'],
    ['String', 'x', 'Assign', ref('$Organization.Name'), 'not-simulated'],
  ])('%s %j %s %j faults: %s', (dataType, before, operator, value, code) => {
    expect(assign({ dataType }, before, [['target', operator, value]]).result.fault?.code).toBe(code)
  })
})

describe('operators on a collection', () => {
  it.each<[string, Value, Value]>([
    ['Assign', ['z'], ['z']],
    ['Add', ['z'], ['a', 'b', 'c', 'b', 'z']],
    ['AddAtStart', ['y', 'z'], ['y', 'z', 'a', 'b', 'c', 'b']],
    ['RemoveAll', ['b', 'c'], ['a']],
    ['RemoveFirst', ['b'], letters],
    ['RemoveUncommon', ['b', 'x'], ['b', 'b']],
  ])('%s the collection %j', (operator, value, after) => {
    const operand = { type: 'String', isCollection: true, value } as const
    expect(assign(collection, letters, [['target', operator, ref('operand')]], operand).value('target')).toEqual(after)
  })

  it.each<[string, FlowValue, Value]>([
    ['Add', text('z'), ['a', 'b', 'c', 'b', 'z']],
    ['AddAtStart', text('z'), ['z', 'a', 'b', 'c', 'b']],
    ['RemoveAll', text('b'), ['a', 'c']],
    ['RemoveFirst', text('b'), ['a', 'c', 'b']],
    ['RemoveAfterFirst', text('b'), ['a', 'b']],
    ['RemoveBeforeFirst', text('b'), ['b', 'c', 'b']],
    ['RemoveBeforeFirst', text('x'), letters],
    ['RemoveAfterFirst', text('x'), letters],
    ['RemovePosition', number('4'), ['a', 'b', 'c']],
  ])('%s %j', (operator, value, after) => {
    expect(assign(collection, letters, [['target', operator, value]]).value('target')).toEqual(after)
  })

  it.each(['0', '5', '1.5'])('has no position %s to remove', (position) => {
    const { result } = assign(collection, letters, [['target', 'RemovePosition', number(position)]])
    expect(result.fault?.code).toBe('position-out-of-range')
  })

  it('counts items, and none in null', () => {
    expect(assign(collection, letters, [['size', 'AssignCount', ref('target')]]).value('size')).toBe(4)
    expect(assign(collection, null, [['size', 'AssignCount', ref('target')]]).value('size')).toBe(0)
  })

  it('begins a new collection where there was none', () => {
    expect(assign(collection, null, [['target', 'Add', text('a')]]).value('target')).toEqual(['a'])
  })

  it('can be added to itself and removed from itself', () => {
    expect(assign(collection, ['a', 'b'], [['target', 'Add', ref('target')]]).value('target')).toEqual([
      'a',
      'b',
      'a',
      'b',
    ])
    expect(assign(collection, ['a', 'b'], [['target', 'RemoveAll', ref('target')]]).value('target')).toEqual([])
  })
})

describe('collections are values', () => {
  it('so a later Add leaves a copy as it was, whichever of the two grows', () => {
    const { value } = assign(collection, null, [
      ['target', 'Add', text('a')],
      ['copy', 'Assign', ref('target')],
      ['target', 'Add', text('b')],
      ['copy', 'Add', text('c')],
      ['target', 'Add', text('d')],
    ])
    expect([value('target'), value('copy')]).toEqual([
      ['a', 'b', 'd'],
      ['a', 'c'],
    ])
  })

  it('so the input that was handed in stays as it was', () => {
    const given = ['a']
    assign(collection, given, [['target', 'Add', text('b')]])
    expect(given).toEqual(['a'])
  })
})

describe('fields of a record variable', () => {
  it('begin a new record where there was none, under the schema’s spelling', () => {
    const { value } = assign(collection, null, [
      ['person.name', 'Assign', text('Ann')],
      ['person.Name', 'Add', text('e')],
    ])
    expect(value('person')).toEqual({ attributes: { type: 'MessagingEndUser' }, Name: 'Anne' })
  })

  it.each([
    ['person.Shoe_Size', 'unknown-field'],
    ['person.MessagingChannel.DeveloperName', 'not-assignable'],
    ['person.__proto__', 'unknown-field'],
    ['size.Name', 'not-assignable'],
    ['nothing', 'unknown-reference'],
    ['constructor', 'unknown-reference'],
  ])('%s: %s', (target, code) => {
    expect(assign(collection, null, [[target, 'Assign', text('x')]]).result.fault?.code).toBe(code)
  })
})
