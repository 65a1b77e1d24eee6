import { expect, it } from 'vitest'
import { csvText } from './csv-text.ts'

it.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+1 555 0100', "'+1 555 0100"],
  ['', ''],
])('writes %j as %j', (text, written) => {
  expect(csvText([[text, 'x']])).toBe(`${written},x\r\n`)
})
