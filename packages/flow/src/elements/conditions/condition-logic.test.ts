import { describe, expect, it } from 'vitest'
import { logicMistake } from './condition-logic.ts'

describe('condition logic', () => {
  it.each([
    ['and', 3, undefined],
    ['or', 0, undefined],
    ['', 0, undefined],
    ['1', 1, undefined],
    ['1 AND 2', 2, undefined],
    ['1 and NOT(2 or 3)', 3, undefined],
    ['NOT NOT 1', 1, undefined],
    ['(1 OR 2) AND (2 OR 3)', 3, undefined],
    ['1 AND (2 OR 3', 3, 'logic-syntax'],
    ['1) AND 2', 2, 'logic-syntax'],
    ['1 AND', 1, 'logic-syntax'],
    ['1 2', 2, 'logic-syntax'],
    ['()', 0, 'logic-syntax'],
    ['NOT', 0, 'logic-syntax'],
    ['1 XOR 2', 2, 'logic-syntax'],
    ['1 AND 3', 2, 'logic-number'],
    ['0 AND 1', 1, 'logic-number'],
    ['1 AND 1', 2, 'logic-unused'],
    [`${'('.repeat(600)}1${')'.repeat(600)}`, 1, 'logic-too-long'],
  ])('%s over %i conditions: %s', (logic, conditions, code) => {
    expect(logicMistake(logic, conditions)?.code).toBe(code)
  })
})
