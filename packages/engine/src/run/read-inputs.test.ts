import type { NewResource } from '@parley/flow'
import type { Value } from '@parley/org'
import { describe, expect, it } from 'vitest'
import { buildFlow } from '../testing/build-flow.ts'
import { idOf, testOrg } from '../testing/test-org.ts'
import { prepare } from './prepare.ts'
import { readInputs } from './read-inputs.ts'

const variable = (name: string, rest: Partial<Extract<NewResource, { kind: 'variable' }>>): NewResource => ({
  kind: 'variable',
  name,
  dataType: 'String',
  isInput: true,
  ...rest,
})
const program = prepare(
  buildFlow({
    resources: [
      variable('text', {}),
      variable('number', { dataType: 'Number', scale: 2 }),
      variable('flag', { dataType: 'Boolean' }),
      variable('day', { dataType: 'Date' }),
      variable('texts', { isCollection: true }),
      variable('person', { dataType: 'SObject', objectType: 'MessagingEndUser' }),
      variable('people', { dataType: 'SObject', objectType: 'MessagingEndUser', isCollection: true }),
      variable('inner', { isInput: false }),
    ],
  }),
)
const { org, people } = testOrg()
const { ann } = people

describe('inputs of a run', () => {
  it.each<[string, Value, Value]>([
    ['text', 'x', 'x'],
    ['text', 5, '5'],
    ['text', null, null],
    ['number', '2.50', { unscaled: '25', scale: 1 }],
    ['flag', 'true', true],
    ['day', '2026-03-02', '2026-03-02'],
    ['texts', ['a', 'b'], ['a', 'b']],
    ['texts', 'a', ['a']],
    ['texts', [], []],
    ['person', ann, ann],
    ['person', idOf(ann), ann],
    ['people', [idOf(ann), null], [ann, null]],
    ['people', ann, [ann]],
  ])('%s takes %j', (name, given, value) => {
    expect(readInputs(program, org, { [name]: given })).toEqual({ inputs: [{ name, value }] })
  })

  it.each<[string, Value, string]>([
    ['nothing', 'x', 'unknown-input'],
    ['inner', 'x', 'unknown-input'],
    ['constructor', 'x', 'unknown-input'],
    ['number', 'many', 'unusable-input'],
    ['flag', 'perhaps', 'unusable-input'],
    ['day', '2026-02-30', 'unusable-input'],
    ['text', ['a'], 'unusable-input'],
    ['texts', [['a']], 'unusable-input'],
    ['person', '0PA000000000zzzAAA', 'unusable-input'],
    ['person', { attributes: { type: 'Contact' } }, 'unusable-input'],
    ['people', ['nobody'], 'unusable-input'],
  ])('%s does not take %j: %s', (name, given, code) => {
    expect(readInputs(program, org, { [name]: given })).toMatchObject({ error: { code, input: name } })
  })
})
