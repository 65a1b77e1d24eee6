import type { Fault } from './query-error.ts'

export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'date' | 'dateTime' | 'symbol' | 'end'
  /** As written; of a string its content with the escapes undone. */
  readonly text: string
  /** Offset in the query, from 0. */
  readonly at: number
}

/** Cuts a query into tokens; the last is `end`. Names keep their dots: `MessagingEndUser.Name`. */
export function tokens(soql: string): readonly Token[] | { readonly fault: Fault } {
  const found: Token[] = []
  let at = 0
  while (at < soql.length) {
    const rest = soql.slice(at, at + longestToken)
    const space = /^\s+/.exec(rest)
    if (space) {
      at += space[0].length
      continue
    }
    if (soql[at] === "'") {
      const string = readString(soql, at)
      if ('fault' in string) return string
      found.push({ kind: 'string', text: string.text, at })
      at = string.end
      continue
    }
    const token = readToken(rest, at)
    if (!token) {
      const message = `SOQL has no character ${JSON.stringify(soql.charAt(at))} outside of texts.`
      return { fault: { code: 'query-syntax', message, at } }
    }
    found.push(token)
    at += token.text.length
  }
  return [...found, { kind: 'end', text: 'the end of the query', at: soql.length }]
}

/** Longer names are no names; cutting the rest short keeps reading linear. */
const longestToken = 1000

const shapes: readonly (readonly [Token['kind'], RegExp])[] = [
  ['dateTime', /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:?\d{2})/],
  ['date', /^\d{4}-\d{2}-\d{2}(?![\w-])/],
  ['number', /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?(?![\w.])/],
  ['name', /^[A-Za-z_]\w*(\s*\.\s*[A-Za-z_]\w*)*/],
  ['symbol', /^(!=|<>|<=|>=|[=<>(),:])/],
]

function readToken(rest: string, at: number): Token | undefined {
  for (const [kind, shape] of shapes) {
    const match = shape.exec(rest)
    if (match) return { kind, text: match[0], at }
  }
  return undefined
}

function readString(soql: string, start: number): { text: string; end: number } | { fault: Fault } {
  let text = ''
  for (let at = start + 1; at < soql.length; at++) {
    const char = soql.charAt(at)
    if (char === "'") return { text, end: at + 1 }
    if (char !== '\\') {
      text += char
      continue
    }
    const escaped = soql.charAt(++at)
    // LIKE needs to tell a literal wildcard from a real one, so these two keep their backslash.
    if (escaped === '%' || escaped === '_') text += `\\${escaped}`
    else if (Object.hasOwn(escapes, escaped.toLowerCase())) text += escapes[escaped.toLowerCase()]
    else
      return {
        fault: {
          code: 'bad-escape',
          message: `A text can't hold \\${escaped}. A backslash is written \\\\.`,
          at: at - 1,
        },
      }
  }
  return { fault: { code: 'unterminated-string', message: "The text that begins here has no closing '.", at: start } }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
}
