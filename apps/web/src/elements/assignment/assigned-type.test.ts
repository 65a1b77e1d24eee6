import { describe, expect, it } from 'vitest'
import { assignedType } from './assigned-type.ts'

const texts = { dataType: 'String', isCollection: true }
const number = { dataType: 'Number', isCollection: false }

describe('assignedType', () => {
  it.each([
    [undefined, 'Assign', { dataType: 'String', isCollection: false }],
    [texts, 'Assign', texts],
    [texts, 'Add', { dataType: 'String', isCollection: false }],
    [texts, 'RemovePosition', number],
    [texts, 'RemoveUncommon', texts],
    [number, 'AssignCount', { dataType: '', isCollection: true }],
    [{ dataType: 'Date', isCollection: false }, 'Add', number],
    [{ dataType: 'Date', isCollection: false }, 'Assign', { dataType: 'Date', isCollection: false }],
  ])('%j %s', (target, operator, wanted) => {
    expect(assignedType(target, operator)).toEqual(wanted)
  })
})
