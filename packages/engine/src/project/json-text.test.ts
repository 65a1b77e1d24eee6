import { describe, expect, it } from 'vitest'
import { readJsonText } from './json-text.ts'

const text = '{\n  "a": [1, { "b": "x" }],\n  "__proto__": 2.5\n}'

describe('readJsonText', () => {
  it('reads plain values, whatever their names', () => {
    const read = readJsonText(text, 'a.json')
    expect(read).toMatchObject({ value: { a: [1, { b: 'x' }] } })
    expect('value' in read && Object.keys(read.value ?? {})).toEqual(['a', '__proto__'])
  })

  it.each([
    [[], { line: 1, column: 1 }],
    [['a', 1, 'b'], { line: 2, column: 19 }],
    [['a', 1, 'missing'], { line: 2, column: 12 }],
    [['a', 7], { line: 2, column: 8 }],
  ])('knows the place of %j', (path, place) => {
    const read = readJsonText(text, 'a.json')
    expect('placeOf' in read && read.placeOf(path)).toEqual(place)
  })

  it('says where a text stops being JSON', () => {
    expect(readJsonText('{\n "a" 1 }', 'a.json')).toMatchObject({
      problem: { code: 'json', file: 'a.json', line: 2, column: 6 },
    })
  })
})
