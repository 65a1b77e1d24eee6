import type { FormulaProblem } from './formula.ts'

export interface FormulaToken {
  readonly type: 'number' | 'text' | 'name' | 'mergeField' | 'symbol' | 'end'
  /** A text's value, a merge field's reference; else as written. Empty at the end. */
  readonly text: string
  readonly offset: number
  readonly end: number
}

/** Cuts a formula into tokens, the last one of type `end`; comments and white space are left out. Linear. */
export function formulaTokens(formula: string): readonly FormulaToken[] | FormulaProblem {
  const tokens: FormulaToken[] = []
  let at = 0
  while (at < formula.length) {
    const blank = blankEnd(formula, at)
    if (typeof blank !== 'number') return blank
    at = blank
    if (at >= formula.length) break
    const token = readToken(formula, at)
    if ('code' in token) return token
    tokens.push(token)
    at = token.end
  }
  tokens.push({ type: 'end', text: '', offset: formula.length, end: formula.length })
  return tokens
}

function blankEnd(formula: string, offset: number): number | FormulaProblem {
  let at = offset
  for (;;) {
    BLANK.lastIndex = at
    if (BLANK.test(formula)) at = BLANK.lastIndex
    if (!formula.startsWith('/*', at)) return at
    const end = formula.indexOf('*/', at + 2)
    if (end === -1)
      return { code: 'formula/open-comment', message: 'This comment never ends. Close it with */.', offset: at }
    at = end + 2
  }
}

function readToken(formula: string, offset: number): FormulaToken | FormulaProblem {
  const first = formula[offset] ?? ''
  if (first === '"' || first === "'") return readText(formula, offset)
  if (formula.startsWith('{!', offset)) return readMergeField(formula, offset)
  PLAIN.lastIndex = offset
  const match = PLAIN.exec(formula)
  if (match) {
    const [text, number, name] = match
    const type = number !== undefined ? 'number' : name !== undefined ? 'name' : 'symbol'
    return { type, text, offset, end: PLAIN.lastIndex }
  }
  const isCurly = '“”„‘’‚'.includes(first)
  return {
    code: isCurly ? 'formula/curly-quote' : 'formula/unexpected-character',
    message: isCurly
      ? 'Curly quotes hold no text in a formula. Write straight ones.'
      : `A formula can’t hold ${String.fromCodePoint(formula.codePointAt(offset) ?? 0)} here. Remove it or put it in quotes.`,
    offset,
  }
}

function readText(formula: string, offset: number): FormulaToken | FormulaProblem {
  const pattern = formula[offset] === '"' ? DOUBLE_QUOTED : SINGLE_QUOTED
  pattern.lastIndex = offset
  const match = pattern.exec(formula)
  if (!match) return { code: 'formula/open-text', message: 'This text never ends. Close its quotes.', offset }
  const value = match[0].slice(1, -1).replace(/\\([\s\S])/g, unescaped)
  return { type: 'text', text: value, offset, end: pattern.lastIndex }
}

/** An escape that means nothing stays as it is, as in the pattern '\d+'. */
function unescaped(whole: string, character: string): string {
  if (character === 'n') return '\n'
  if (character === 'r') return '\r'
  if (character === 't') return '\t'
  return character === '\\' || character === '"' || character === "'" ? character : whole
}

function readMergeField(formula: string, offset: number): FormulaToken | FormulaProblem {
  MERGE_FIELD.lastIndex = offset
  const match = MERGE_FIELD.exec(formula)
  const to = match?.[1]?.trim()
  if (to === undefined) {
    return { code: 'formula/open-reference', message: 'This reference never ends. Close it with }.', offset }
  }
  if (to === '') return { code: 'formula/empty-reference', message: 'Name a resource between {! and }.', offset }
  return { type: 'mergeField', text: to, offset, end: MERGE_FIELD.lastIndex }
}

const BLANK = /[\s\u00A0]+/y
const DOUBLE_QUOTED = /"(?:[^"\\]|\\[\s\S])*"/y
const SINGLE_QUOTED = /'(?:[^'\\]|\\[\s\S])*'/y
const MERGE_FIELD = /\{!([^{}]*)\}/y
const PLAIN = /(\d+(?:\.\d+)?|\.\d+)|([A-Za-z_$][\w$.]*)|&&|\|\||==|<>|!=|<=|>=|[-+*/^&=<>!(),]/y
