import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsv } from './read-csv.ts'

const texts = (csv: string): unknown => {
  const table = readCsv(csv)
  return 'rows' in table ? table.rows.map((row) => row.map((cell) => cell.text)) : table.fault
}

describe('readCsv', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFFa;b\n1;2,3',
      [
        ['a', 'b'],
        ['1', '2,3'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"x, ""y""\nz",2',
      [
        ['a', 'b'],
        ['x, "y"\nz', '2'],
      ],
    ],
    [
      'a,b\n\n,\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['"","a"', [['', 'a']]],
    ['', []],
    ['a\n"b', { message: 'This quote is never closed.', line: 2, column: 1 }],
    ['a,b\n"1"2,3', { message: 'After a closing quote comes a separator or the end of the line.', line: 2, column: 4 }],
  ])('%j', (csv, expected) => {
    expect(texts(csv)).toEqual(expected)
  })

  it('knows where each cell begins, after quoted lines too', () => {
    const table = readCsv('a,b\n"1\n2",x\nc,d')
    const places = 'rows' in table ? table.rows.flat().map(({ line, column }) => [line, column]) : []
    expect(places).toEqual([
      [1, 1],
      [1, 3],
      [2, 1],
      [3, 4],
      [4, 1],
      [4, 3],
    ])
  })

  it('reads back what was quoted by the rules', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\t', ' '), minLength: 1 })
    const row = fc.tuple(cell, cell)
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const all = [['one', 'two'], ...rows]
        const csv = all.map((each) => each.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n')
        expect(texts(csv)).toEqual(all)
      }),
    )
  })
})
