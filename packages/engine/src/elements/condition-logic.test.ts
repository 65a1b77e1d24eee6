import { describe, expect, it } from 'vitest'
import { readLogic, type Logic } from './condition-logic.ts'

const [a, b, c] = [{ condition: 0 }, { condition: 1 }, { condition: 2 }]

describe('condition logic', () => {
  it.each<[string, number, Logic | undefined]>([
    ['and', 2, { and: [a, b] }],
    ['', 1, { and: [a] }],
    ['or', 2, { or: [a, b] }],
    ['1', 1, a],
    ['1 AND 2 OR 3', 3, { or: [{ and: [a, b] }, c] }],
    ['1 and (2 or 3)', 3, { and: [a, { or: [b, c] }] }],
    ['NOT(1 OR NOT 2)', 2, { not: { or: [a, { not: b }] } }],
    ['1 AND', 1, undefined],
    ['(1', 1, undefined],
    ['1 2', 2, undefined],
    ['3', 2, undefined],
    ['0', 2, undefined],
    [`${'NOT '.repeat(400)}1`, 1, undefined],
  ])('%s over %i', (text, count, logic) => {
    expect(readLogic(text, count)).toEqual(logic)
  })
})
