import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toNumber } from '../values/decimal.ts'
import { readJson, type JsonNode } from './json-node.ts'

/** The plain value that a node stands for. */
function plain(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map((member) => [member.key, plain(member.value)]))
    case 'array':
      return node.items.map(plain)
    case 'string':
      return node.text
    case 'number':
      return toNumber(node.value)
    default:
      return node.value
  }
}

it('reads what JSON.stringify wrote, indented or not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const node = readJson(JSON.stringify(value, null, indent))
      // Both ways through JSON, because minus zero is zero there.
      expect('fault' in node ? node : plain(node)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

describe('knows where things stand', () => {
  it('names and values', () => {
    const node = readJson('\uFEFF{ "a": [1, "\\u00e9\\n"], "__proto__": null }')
    expect(node).toEqual({
      kind: 'object',
      at: 1,
      members: [
        {
          key: 'a',
          at: 3,
          value: {
            kind: 'array',
            at: 8,
            items: [
              { kind: 'number', value: 1, at: 9 },
              { kind: 'string', text: 'é\n', at: 12 },
            ],
          },
        },
        { key: '__proto__', at: 25, value: { kind: 'literal', value: null, at: 38 } },
      ],
    })
  })

  it('keeps numbers exact', () => {
    expect(readJson('0.10')).toMatchObject({ value: { unscaled: '1', scale: 1 } })
    expect(readJson('12345678901234567890')).toMatchObject({ value: { unscaled: '12345678901234567890', scale: 0 } })
  })
})

it.each([
  ['', 0],
  ['{"a" 1}', 5],
  ['{"a": 1,}', 8],
  ['[1 2]', 3],
  ['[1,', 3],
  ["{'a': 1}", 1],
  ['"line\nbreak"', 0],
  ['"\\x"', 0],
  ['01', 1],
  ['nul', 0],
  ['{} {}', 3],
  ['['.repeat(100_000), 201],
])('refuses %j', (text, at) => {
  const node = readJson(text)
  expect('fault' in node && node.fault.at).toBe(at)
})
