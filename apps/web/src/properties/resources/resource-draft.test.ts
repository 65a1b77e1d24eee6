import { describe, expect, it } from 'vitest'
import { changesOf, draftOf, resourceOf } from './resource-draft.ts'

describe('resourceOf', () => {
  const named = (start: Parameters<typeof draftOf>[0]) => ({ ...draftOf(start), name: 'r' })
  it.each([
    [
      'a text collection for input',
      named({ kind: 'variable', dataType: 'String', isCollection: true, isInput: true }),
      { kind: 'variable', name: 'r', dataType: 'String', isCollection: true, isInput: true, isOutput: false },
    ],
    [
      'a record variable keeps its object and has no default',
      {
        ...named({ kind: 'variable', dataType: 'SObject', objectType: 'Contact' }),
        value: { kind: 'string', text: 'x' } as const,
      },
      {
        kind: 'variable',
        name: 'r',
        dataType: 'SObject',
        objectType: 'Contact',
        isCollection: false,
        isInput: false,
        isOutput: false,
      },
    ],
    [
      'decimal places are a whole number from 0 to 17',
      { ...named({ kind: 'formula', dataType: 'Number', expression: '1+1' }), scale: '99' },
      { kind: 'formula', name: 'r', dataType: 'Number', scale: 17, expression: '1+1' },
    ],
    [
      'a text template',
      named({ kind: 'textTemplate', text: 'Hi {!name}' }),
      { kind: 'textTemplate', name: 'r', text: 'Hi {!name}', isViewedAsPlainText: true },
    ],
  ])('%s', (_name, draft, resource) => {
    expect(resourceOf(draft)).toEqual(resource)
  })
})

describe('changesOf', () => {
  it('empties description and default', () => {
    expect(changesOf(draftOf({ kind: 'constant', dataType: 'String' }))).toEqual({
      dataType: 'String',
      description: '',
      value: undefined,
    })
  })
})
