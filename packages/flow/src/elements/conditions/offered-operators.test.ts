import { describe, expect, it } from 'vitest'
import type { DataType } from '../../resources/resource.ts'
import { operatorNamed } from './comparison-operators.ts'
import { offeredOperators } from './offered-operators.ts'

const values = (...args: Parameters<typeof offeredOperators>) => offeredOperators(...args).map((one) => one.value)

describe('offeredOperators', () => {
  it.each<[DataType, string[]]>([
    ['Boolean', ['EqualTo', 'NotEqualTo', 'IsNull']],
    ['SObject', ['EqualTo', 'NotEqualTo', 'IsNull']],
    [
      'Number',
      ['EqualTo', 'NotEqualTo', 'GreaterThan', 'GreaterThanOrEqualTo', 'LessThan', 'LessThanOrEqualTo', 'IsNull'],
    ],
  ])('%s', (dataType, expected) => {
    expect(values({ dataType, isCollection: false }, '')).toEqual(expected)
  })

  it('offers collections what they can be asked', () => {
    expect(values({ dataType: 'String', isCollection: true }, '')).toEqual(['Contains', 'EqualTo', 'IsNull', 'IsEmpty'])
  })

  it('leaves blank tests out of record filters', () => {
    expect(values({ dataType: 'String', isCollection: false }, '', 'filter')).not.toContain('IsBlank')
  })

  it('keeps a stored operator that does not fit', () => {
    expect(values({ dataType: 'Boolean', isCollection: false }, 'IsToday')).toContain('IsToday')
    expect(operatorNamed('constructor').label).toBe('constructor')
  })
})
