import { describe, expect, it } from 'vitest'
import { fitsType } from './fits-type.ts'

describe('fitsType', () => {
  const text = { dataType: 'String', isCollection: false }
  const texts = { dataType: 'String', isCollection: true }
  const people = { dataType: 'SObject', isCollection: true, objectType: 'MessagingEndUser' }
  it.each([
    [{}, people, true],
    [{ dataType: 'String', isCollection: true }, texts, true],
    [{ dataType: 'String', isCollection: true }, text, false],
    [{ dataType: 'String', isCollection: true }, people, false],
    [{ dataType: 'String' }, { dataType: 'Picklist', isCollection: false }, true],
    [{ dataType: 'Number' }, { dataType: 'Currency', isCollection: false }, true],
    [{ dataType: 'Date' }, { dataType: 'DateTime', isCollection: false }, false],
    [{ dataType: 'DateTime' }, { dataType: 'Date', isCollection: false }, true],
    [{ isCollection: true, objectType: 'Contact' }, people, false],
  ])('%j takes %j: %s', (wanted, offered, fits) => {
    expect(fitsType(wanted, offered)).toBe(fits)
  })
})
