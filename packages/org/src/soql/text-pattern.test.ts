import { describe, expect, it } from 'vitest'
import { textPattern } from './text-pattern.ts'

describe('like', () => {
  it.each<[string, string, boolean]>([
    ['%', '', true],
    ['', '', true],
    ['a%', 'Anna', true],
    ['%a', 'Anna', true],
    ['a%n_', 'Anna', true],
    ['a_a', 'anna', false],
    ['%nn%nn%', 'anna', false],
    ['\\%', '%', true],
    ['\\%', 'x', false],
    ['a.c', 'abc', false],
  ])('%s on %s', (pattern, text, matches) => expect(textPattern('like', pattern)(text)).toBe(matches))

  it('stays quick on patterns made to be slow', () => {
    expect(textPattern('like', `${'%a'.repeat(2000)}%b`)('a'.repeat(4000))).toBe(false)
  })
})
