import { describe, expect, it } from 'vitest'
import { parseTemplate } from './template.ts'

describe('parseTemplate', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['plain', ['plain']],
    ['{!a}', ['→a']],
    ['Hi {!user.Name}, {!$Flow.CurrentDate}!', ['Hi ', '→user.Name', ', ', '→$Flow.CurrentDate', '!']],
    ['{! a }{!b}', ['→a', '→b']],
    ['{!Get[$EachItem].Id}', ['→Get[$EachItem].Id']],
    ['{!open', ['{!open']],
    ['{!}', ['{!}']],
    ['{!a {!b}', ['{!a ', '→b']],
    ['{a} {b!}', ['{a} {b!}']],
    ['{{!a}}', ['{', '→a', '}']],
  ])('%j', (text, expected) => {
    const parts = parseTemplate(text)
    expect(parts.map((part) => (part.kind === 'text' ? part.text : `→${part.to}`))).toEqual(expected)
    expect(parts.map((part) => text.slice(part.offset, part.end)).join('')).toBe(text)
  })

  it('takes linear time for openings without an end', () => {
    expect(parseTemplate('{!'.repeat(200_000))).toHaveLength(1)
  })
})
