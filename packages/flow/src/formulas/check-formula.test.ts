import { describe, expect, it } from 'vitest'
import { checkFormula, type FormulaCheck } from './check-formula.ts'
import { formulaFunctions } from './formula-functions.ts'
import type { FormulaType } from './formula-type.ts'
import { parseFormula } from './parse-formula.ts'

const references = new Map<string, FormulaType>([
  ['t', 'text'],
  ['n', 'number'],
  ['b', 'boolean'],
  ['d', 'date'],
  ['m', 'dateTime'],
  ['c', 'time'],
  ['x', 'unknown'],
  ['r', 'unusable'],
])

function check(text: string): FormulaCheck {
  const { formula, problem } = parseFormula(text)
  if (!formula) throw new Error(problem.message)
  return checkFormula(formula, (ref) => references.get(ref))
}

describe('checkFormula gives the type', () => {
  it.each<[string, FormulaType]>([
    ['1', 'number'],
    ['null', 'unknown'],
    ['{!t}', 'text'],
    ['t & "x"', 'text'],
    ['t + "x"', 'text'],
    ['n + 1', 'number'],
    ['d + 1', 'date'],
    ['1 + m', 'dateTime'],
    ['d - d', 'number'],
    ['m - 0.5', 'dateTime'],
    ['c - c', 'number'],
    ['x + 1', 'unknown'],
    ['x + "a"', 'text'],
    ['x - 1', 'unknown'],
    ['x + x', 'unknown'],
    ['x * 2', 'number'],
    ['-n', 'number'],
    ['!b && n > 1 || t = null', 'boolean'],
    ['IF(b, 1, 2)', 'number'],
    ['IF(b, null, d)', 'date'],
    ['IF(x, x, x)', 'unknown'],
    ['CASE(t, "a", 1, 2)', 'number'],
    ['CASE(n, 1, "a", 2, "b", "c")', 'text'],
    ['AND(b)', 'boolean'],
    ['AND(b, b, b, b)', 'boolean'],
    ['MAX(1, 2, n)', 'number'],
    ['BLANKVALUE(t, "-")', 'text'],
    ['TEXT(TODAY())', 'text'],
    ['ISBLANK(r)', 'boolean'],
    ['ADDMONTHS(d, 1)', 'date'],
    ['ADDMONTHS(m, 1)', 'dateTime'],
    ['BR() & BR(2)', 'text'],
    ['LPAD(t, 3) & LPAD(t, 3, "0")', 'text'],
  ])('%s: %s', (text, type) => {
    expect(check(text)).toEqual({ type, problems: [] })
  })
})

describe('checkFormula finds', () => {
  it.each<[string, string, number]>([
    ['gone', 'formula/unknown-reference', 0],
    ['NOPE(1)', 'formula/unknown-function', 0],
    ['constructor(1)', 'formula/unknown-function', 0],
    ['1 + HOUR(c)', 'formula/function-refused', 4],
    ['IF(b, 1)', 'formula/argument-count', 0],
    ['TODAY(1)', 'formula/argument-count', 0],
    ['MAX()', 'formula/argument-count', 0],
    ['CASE(t, "a", 1, "b", 2)', 'formula/argument-count', 0],
    ['LPAD(t, 1, "0", 1)', 'formula/argument-count', 0],
    ['IF(n, 1, 2)', 'formula/type-mismatch', 3],
    ['IF(b, 1, "2")', 'formula/type-mismatch', 9],
    ['CASE(t, 1, 2, 3)', 'formula/type-mismatch', 8],
    ['CASE(t, "a", 1, "b", 2, "c")', 'formula/type-mismatch', 24],
    ['LEN(n)', 'formula/type-mismatch', 4],
    ['LEN(r)', 'formula/type-mismatch', 4],
    ['ADDMONTHS(t, 1)', 'formula/type-mismatch', 10],
    ['t & 1', 'formula/type-mismatch', 4],
    ['t * 2', 'formula/type-mismatch', 0],
    ['d + d', 'formula/type-mismatch', 4],
    ['x - "a"', 'formula/type-mismatch', 4],
    ['n + t', 'formula/type-mismatch', 4],
    ['-t', 'formula/type-mismatch', 1],
    ['!n', 'formula/type-mismatch', 1],
    ['b && 1', 'formula/type-mismatch', 5],
    ['n = t', 'formula/type-mismatch', 4],
    ['b > b', 'formula/type-mismatch', 0],
    ['d = m', 'formula/type-mismatch', 4],
    ['r = null', 'formula/type-mismatch', 0],
  ])('%s: %s', (text, code, offset) => {
    expect(check(text).problems).toMatchObject([{ code, offset }])
  })

  it('every mistake once, in the order of the text', () => {
    const { problems } = check('IF(n, LEN(1), NOPE()) + gone')
    expect(problems.map(({ offset }) => offset)).toEqual([3, 10, 14, 24])
  })
})

describe('the list of functions', () => {
  it('shows each call as it can be made, with one line about it', () => {
    for (const { name, usage, summary, parameters } of formulaFunctions.values()) {
      expect(usage.startsWith(`${name}(`)).toBe(true)
      expect(summary.length).toBeLessThan(80)
      expect(usage.replace(/, …/, '').match(/\w+(?=[,[\])])/g) ?? []).toHaveLength(parameters.length)
    }
  })
})
