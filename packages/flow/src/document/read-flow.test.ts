import { describe, expect, it } from 'vitest'
import { readFlow } from './read-flow.ts'

describe('readFlow', () => {
  it.each([
    ['', false],
    ['hello', false],
    ['<Flow>', false],
    ['<Flow></flow>', false],
    ['<Flow><a></b></Flow>', false],
    ['<!DOCTYPE Flow [<!ENTITY x "y">]><Flow>&x;</Flow>', false],
    [`${'<a>'.repeat(300_000)}`, false],
    ['<CustomObject/>', false],
    ['<flow/>', false],
    ['<Flow/>', true],
    ['\uFEFF<?xml version="1.0"?>\n<!-- hi -->\n<Flow a="1"></Flow>\n', true],
  ])('%.60s: a document is %s, else a problem with its place', (text, isDocument) => {
    const { document, problems } = readFlow(text)
    expect(document !== undefined).toBe(isDocument)
    expect(problems.length > 0).toBe(!isDocument)
    expect(problems.every(({ where }) => where.line !== undefined && where.column !== undefined)).toBe(true)
  })

  it('names the root that it found instead, on its line', () => {
    expect(readFlow('<?xml version="1.0"?>\n\n<CustomObject/>').problems).toMatchObject([
      { code: 'file/not-a-flow', where: { line: 3 } },
    ])
  })
})
