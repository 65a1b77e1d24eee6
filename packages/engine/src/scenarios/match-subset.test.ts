import { describe, expect, it } from 'vitest'
import { matchSubset } from './match-subset.ts'

describe('matchSubset', () => {
  it.each([
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [{ a: 1 }, {}],
      [{ a: 1, b: 2 }, { c: 3 }],
    ],
    [{ Parent: { Name: 'X' } }, { Parent: { Name: 'X', Id: '1' }, Name: 'Y' }],
    [null, null],
    [[], []],
  ])('%j is in %j', (expected, found) => {
    expect(matchSubset(expected, found)).toBeUndefined()
  })

  it.each([
    [{ a: 1 }, { a: '1' }, 'a'],
    [{ a: null }, {}, 'a'],
    [[1, 2], [2, 1], '[0]'],
    [[1], [1, 2], ''],
    [{ rows: [{ Parent: { Name: 'X' } }] }, { rows: [{ Parent: { Name: 'Z' } }] }, 'rows[0].Parent.Name'],
    [{ Parent: { Name: 'X' } }, { Parent: null }, 'Parent'],
    [{ toString: 'x' }, {}, 'toString'],
    [JSON.parse('{ "__proto__": 1 }'), {}, '__proto__'],
  ])('%j is not in %j, first at %s', (expected, found, path) => {
    expect(matchSubset(expected, found)).toMatchObject({ path })
  })
})
