import type { ProblemCode } from '../problems/severities.ts'

/**
 * A formula as a tree. Plain data; `offset` and `end` are UTF-16 units of the formula's text, `end` behind the node.
 * No tree is deeper than `MAX_FORMULA_DEPTH`, so that whoever walks it may recurse.
 *
 * How to evaluate: a null operand of arithmetic gives null; `=` compares text with regard to case (unlike conditions);
 * a formula that fails evaluates to null (flow-builder.md §4).
 */
export type Formula =
  /** `text` as written, for exact decimals. */
  | ({ readonly kind: 'number'; readonly text: string } & FormulaSpan)
  /** `value` without quotes, escapes resolved. */
  | ({ readonly kind: 'text'; readonly value: string } & FormulaSpan)
  | ({ readonly kind: 'boolean'; readonly value: boolean } & FormulaSpan)
  | ({ readonly kind: 'null' } & FormulaSpan)
  /** `{!rec.Field}` or bare `rec.Field`; `to` without braces. */
  | ({ readonly kind: 'reference'; readonly to: string } & FormulaSpan)
  | ({ readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Formula } & FormulaSpan)
  | ({
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Formula
      readonly right: Formula
    } & FormulaSpan)
  /** `name` in upper case. */
  | ({ readonly kind: 'call'; readonly name: string; readonly args: readonly Formula[] } & FormulaSpan)

export interface FormulaSpan {
  readonly offset: number
  readonly end: number
}

export type UnaryOperator = '-' | '+' | '!'

/** `==` is read as `=`, `!=` as `<>`. `&` joins text; `+` adds numbers, joins text, or adds days to a date. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '&&' | '||' | '=' | '<>' | '<' | '<=' | '>' | '>='

/** What is wrong with a formula, and where: `offset` in UTF-16 units of its text. */
export interface FormulaProblem {
  readonly code: Extract<ProblemCode, `formula/${string}`>
  readonly message: string
  readonly offset: number
}

export const MAX_FORMULA_DEPTH = 1000

/** Longer formulas cannot be saved in Salesforce (flow-builder.md §4). */
export const MAX_FORMULA_LENGTH = 3900
