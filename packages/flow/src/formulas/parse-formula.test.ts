import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Formula } from './formula.ts'
import { parseFormula } from './parse-formula.ts'

/** A tree in short form, with every operation in parentheses. */
function short(formula: Formula): string {
  if (formula.kind === 'number') return formula.text
  if (formula.kind === 'text') return JSON.stringify(formula.value)
  if (formula.kind === 'boolean') return String(formula.value)
  if (formula.kind === 'null') return 'null'
  if (formula.kind === 'reference') return `{${formula.to}}`
  if (formula.kind === 'unary') return `(${formula.operator}${short(formula.operand)})`
  if (formula.kind === 'binary') return `(${short(formula.left)} ${formula.operator} ${short(formula.right)})`
  return `${formula.name}[${formula.args.map(short).join(', ')}]`
}

describe('parseFormula reads', () => {
  it.each([
    ['1', '1'],
    ['.5 + 007.10', '(.5 + 007.10)'],
    ['"a" & \'b\'', '("a" & "b")'],
    [`"say \\"hi\\"" & 'it\\'s' & '\\d\\\\'`, '(("say \\"hi\\"" & "it\'s") & "\\\\d\\\\")'],
    [`'a\\nb'`, '"a\\nb"'],
    ['true', 'true'],
    ['False', 'false'],
    ['null', 'null'],
    ['{! rec.Owner.Name }', '{rec.Owner.Name}'],
    ['$User.Id', '{$User.Id}'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['1 + 2 * 3 ^ 2', '(1 + (2 * (3 ^ 2)))'],
    ['2 ^ 3 ^ 2', '((2 ^ 3) ^ 2)'],
    ['-2 ^ 2', '(-(2 ^ 2))'],
    ['2 * -3', '(2 * (-3))'],
    ['2 ^ -1', '(2 ^ (-1))'],
    ['!a && !b', '((!{a}) && (!{b}))'],
    ['a || b && c', '({a} || ({b} && {c}))'],
    ['a = 1 || b <> 2', '(({a} = 1) || ({b} <> 2))'],
    ['a == 1', '({a} = 1)'],
    ['a != 1', '({a} <> 1)'],
    ['a & b = c', '(({a} & {b}) = {c})'],
    ['a + 1 & b', '(({a} + 1) & {b})'],
    ['a <= 1', '({a} <= 1)'],
    ['(1 + 2) * 3', '((1 + 2) * 3)'],
    ['today()', 'TODAY[]'],
    ['If( a , 1 ,\n2 )', 'IF[{a}, 1, 2]'],
    ['1 /* one */ + /* two \n */ 2', '(1 + 2)'],
    ['__proto__ & constructor', '({__proto__} & {constructor})'],
  ])('%s', (text, expected) => {
    const { formula } = parseFormula(text)
    expect(formula && short(formula)).toBe(expected)
  })

  it('with the place of every part', () => {
    expect(parseFormula(' 1 + LEN( {!a} )').formula).toMatchObject({
      offset: 1,
      end: 16,
      left: { offset: 1, end: 2 },
      right: { offset: 5, end: 16, args: [{ offset: 10, end: 14 }] },
    })
  })
})

describe('parseFormula refuses', () => {
  it.each([
    ['', 'formula/empty', 0],
    [' /* */ ', 'formula/empty', 0],
    ['1 +', 'formula/missing-operand', 3],
    ['* 2', 'formula/missing-operand', 0],
    ['IF(a,,b)', 'formula/missing-operand', 5],
    ['IF(a,)', 'formula/missing-operand', 5],
    ['()', 'formula/missing-operand', 1],
    ['1 2', 'formula/missing-operator', 2],
    ['IF(a b)', 'formula/missing-operator', 5],
    ['(1 2)', 'formula/missing-operator', 3],
    ['1, 2', 'formula/missing-operator', 1],
    ['(1', 'formula/open-parenthesis', 0],
    ['IF(a', 'formula/open-parenthesis', 2],
    ['1)', 'formula/extra-parenthesis', 1],
    ['"a', 'formula/open-text', 0],
    ["'a\\'", 'formula/open-text', 0],
    ['1 /* 2', 'formula/open-comment', 2],
    ['{!a', 'formula/open-reference', 0],
    ['{! }', 'formula/empty-reference', 0],
    ['“a”', 'formula/curly-quote', 0],
    ['1 ; 2', 'formula/unexpected-character', 2],
    ['a | b', 'formula/unexpected-character', 2],
  ])('%j: %s', (text, code, offset) => {
    expect(parseFormula(text).problem).toMatchObject({ code, offset })
  })
})

describe('parseFormula stands anything', () => {
  it.each([
    ['parentheses', '('.repeat(100_000)],
    ['signs', '-'.repeat(100_000)],
    ['a long sum', '1+'.repeat(100_000)],
    ['nested calls', 'IF('.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(parseFormula(text).problem?.code).toBe('formula/too-deep')
  })

  it('gives a formula or a problem within the text, whatever it is', () => {
    const piece = fc.constantFrom(
      '1',
      '"a"',
      "'",
      '"',
      '{!a}',
      '{!',
      '}',
      '(',
      ')',
      ',',
      'IF',
      ' ',
      '+',
      '-',
      '!',
      '=',
      '&',
      '|',
      '/*',
      '*/',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        const { formula, problem } = parseFormula(text)
        const place = formula ? formula.end : (problem?.offset ?? -1)
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
