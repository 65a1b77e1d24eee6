import {
  type BinaryOperator,
  type Formula,
  type FormulaProblem,
  MAX_FORMULA_DEPTH,
  type UnaryOperator,
} from './formula.ts'
import { type FormulaToken, formulaTokens } from './formula-tokens.ts'

export type FormulaParse =
  | { readonly formula: Formula; readonly problem?: undefined }
  | { readonly problem: FormulaProblem; readonly formula?: undefined }

/**
 * Reads a formula's text as a tree, or says what is wrong first and where. Binary operators are left-associative and
 * bind, from tight to loose: `^`, unary `-` and `!`, `* /`, `+ -`, `&`, comparisons, `&&`, `||`. That a minus binds looser than `^` is
 * our assumption. Names of functions and of TRUE, FALSE, NULL know no case. Types and names are `checkFormula`'s matter.
 */
export function parseFormula(text: string): FormulaParse {
  const tokens = formulaTokens(text)
  if ('code' in tokens) return { problem: tokens }
  const cursor: Cursor = { tokens, at: 0, depth: 0 }
  if (peek(cursor).type === 'end') {
    return { problem: { code: 'formula/empty', message: 'The formula is empty. Write an expression.', offset: 0 } }
  }
  const parsed = parseExpression(cursor, 0)
  if ('code' in parsed) return { problem: parsed }
  const rest = peek(cursor)
  return rest.type === 'end' ? { formula: parsed.node } : { problem: unexpectedAfter(rest) }
}

interface Cursor {
  readonly tokens: readonly FormulaToken[]
  at: number
  /** Of the recursion at this moment. */
  depth: number
}

/** A subtree with its height, by which depth is limited. */
interface Parsed {
  readonly node: Formula
  readonly height: number
}

type Result = Parsed | FormulaProblem

const BINARY: ReadonlyMap<string, { operator: BinaryOperator; power: number }> = new Map(
  (
    [
      ['||', '||', 1],
      ['&&', '&&', 2],
      ['=', '=', 3],
      ['==', '=', 3],
      ['<>', '<>', 3],
      ['!=', '<>', 3],
      ['<', '<', 3],
      ['<=', '<=', 3],
      ['>', '>', 3],
      ['>=', '>=', 3],
      ['&', '&', 4],
      ['+', '+', 5],
      ['-', '-', 5],
      ['*', '*', 6],
      ['/', '/', 6],
      ['^', '^', 8],
    ] as const
  ).map(([symbol, operator, power]) => [symbol, { operator, power }]),
)
const UNARY: ReadonlyMap<string, UnaryOperator> = new Map([
  ['-', '-'],
  ['+', '+'],
  ['!', '!'],
])
const UNARY_POWER = 7

/** Reads operands and the operators that bind tighter than `power`. */
function parseExpression(cursor: Cursor, power: number): Result {
  let left = parseOperand(cursor)
  for (;;) {
    if ('code' in left) return left
    const token = peek(cursor)
    const binary = token.type === 'symbol' ? BINARY.get(token.text) : undefined
    if (!binary || binary.power <= power) return left
    cursor.at++
    const right = parseNested(cursor, binary.power)
    if ('code' in right) return right
    left = within(
      token,
      {
        kind: 'binary',
        operator: binary.operator,
        left: left.node,
        right: right.node,
        offset: left.node.offset,
        end: right.node.end,
      },
      Math.max(left.height, right.height) + 1,
    )
  }
}

function parseNested(cursor: Cursor, power: number): Result {
  const token = peek(cursor)
  if (cursor.depth >= MAX_FORMULA_DEPTH) return tooDeep(token)
  cursor.depth++
  const result = parseExpression(cursor, power)
  cursor.depth--
  return result
}

function parseOperand(cursor: Cursor): Result {
  const token = peek(cursor)
  cursor.at++
  const { offset, end, text } = token
  if (token.type === 'number') return leaf({ kind: 'number', text, offset, end })
  if (token.type === 'text') return leaf({ kind: 'text', value: text, offset, end })
  if (token.type === 'mergeField') return leaf({ kind: 'reference', to: text, offset, end })
  if (token.type === 'name') return isSymbol(peek(cursor), '(') ? parseCall(cursor, token) : leaf(named(token))
  const unary = token.type === 'symbol' ? UNARY.get(text) : undefined
  if (unary) {
    const operand = parseNested(cursor, UNARY_POWER)
    if ('code' in operand) return operand
    const node: Formula = { kind: 'unary', operator: unary, operand: operand.node, offset, end: operand.node.end }
    return within(token, node, operand.height + 1)
  }
  if (isSymbol(token, '(')) {
    const inner = parseNested(cursor, 0)
    if ('code' in inner) return inner
    const close = peek(cursor)
    if (!isSymbol(close, ')')) return close.type === 'end' ? openParenthesis(offset) : unexpectedAfter(close)
    cursor.at++
    return inner
  }
  return {
    code: 'formula/missing-operand',
    message: token.type === 'end' ? 'The formula ends where a value is missing.' : `A value is missing before ${text}.`,
    offset,
  }
}

function parseCall(cursor: Cursor, name: FormulaToken): Result {
  cursor.at++
  const args: Formula[] = []
  let height = 0
  let close = peek(cursor)
  while (!isSymbol(close, ')')) {
    const arg = parseNested(cursor, 0)
    if ('code' in arg) return arg
    args.push(arg.node)
    height = Math.max(height, arg.height)
    close = peek(cursor)
    if (isSymbol(close, ')')) break
    if (close.type === 'end') return openParenthesis(name.end)
    if (!isSymbol(close, ',')) return unexpectedAfter(close)
    cursor.at++
  }
  cursor.at++
  const node: Formula = { kind: 'call', name: name.text.toUpperCase(), args, offset: name.offset, end: close.end }
  return within(name, node, height + 1)
}

function named({ text, offset, end }: FormulaToken): Formula {
  const upper = text.toUpperCase()
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE', offset, end }
  return upper === 'NULL' ? { kind: 'null', offset, end } : { kind: 'reference', to: text, offset, end }
}

function leaf(node: Formula): Parsed {
  return { node, height: 1 }
}

function within(token: FormulaToken, node: Formula, height: number): Result {
  return height > MAX_FORMULA_DEPTH ? tooDeep(token) : { node, height }
}

function peek({ tokens, at }: Cursor): FormulaToken {
  return tokens[at] ?? { type: 'end', text: '', offset: 0, end: 0 }
}

function isSymbol(token: FormulaToken, text: string): boolean {
  return token.type === 'symbol' && token.text === text
}

function tooDeep({ offset }: FormulaToken): FormulaProblem {
  const message = `The formula is nested deeper than ${MAX_FORMULA_DEPTH} levels. Split it into several formulas.`
  return { code: 'formula/too-deep', message, offset }
}

function openParenthesis(offset: number): FormulaProblem {
  return { code: 'formula/open-parenthesis', message: 'This parenthesis is never closed. Add a ).', offset }
}

function unexpectedAfter({ text, offset }: FormulaToken): FormulaProblem {
  const message = text === ')' ? 'This ) closes nothing. Remove it.' : 'An operator or a comma is missing here.'
  return { code: text === ')' ? 'formula/extra-parenthesis' : 'formula/missing-operator', message, offset }
}
