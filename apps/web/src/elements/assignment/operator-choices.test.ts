import { describe, expect, it } from 'vitest'
import { operatorChoices } from './operator-choices.ts'

const values = (choices: readonly { value: string }[]) => choices.map((choice) => choice.value)

describe('operatorChoices', () => {
  it.each([
    ['Boolean', false, ['Assign']],
    ['DateTime', false, ['Assign']],
    ['SObject', false, ['Assign']],
    ['String', false, ['Assign', 'Add']],
    ['Date', false, ['Assign', 'Add', 'Subtract']],
    ['Number', false, ['Assign', 'Add', 'Subtract', 'AssignCount']],
  ] as const)('%s (collection: %s)', (dataType, isCollection, expected) => {
    expect(values(operatorChoices({ dataType, isCollection }, 'Assign'))).toEqual(expected)
  })

  it('offers the removing operators to collections', () => {
    expect(values(operatorChoices({ dataType: 'String', isCollection: true }, 'Add'))).toContain('RemoveUncommon')
  })

  it('keeps a stored operator that the type does not offer', () => {
    expect(operatorChoices({ dataType: 'Boolean', isCollection: false }, 'Odd').at(-1)).toEqual({
      value: 'Odd',
      label: 'Odd',
    })
  })
})
