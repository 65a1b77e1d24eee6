import type { Fault } from './query-error.ts'
import type { Token } from './tokens.ts'

/** Thrown inside the parser alone and caught at its door, so that the grammar's functions stay short. */
export class ParseStop extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.message)
    this.fault = fault
  }
}

/** Walks over the tokens. Words of the language are names here: which is which depends on the place. */
export class TokenReader {
  private position = 0
  private readonly tokens: readonly Token[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  peek(ahead = 0): Token {
    const token = this.tokens[this.position + ahead] ?? this.tokens.at(-1)
    if (!token) throw new RangeError('tokens end with an end token')
    return token
  }

  next(): Token {
    const token = this.peek()
    this.position++
    return token
  }

  /** True when the next tokens are these words, in any case. */
  at(...words: readonly string[]): boolean {
    return words.every((word, ahead) => isWord(this.peek(ahead), word))
  }

  /** Steps over these words if they come next. */
  skip(...words: readonly string[]): boolean {
    const found = this.at(...words)
    if (found) this.position += words.length
    return found
  }

  expect(word: string, where: string): Token {
    const token = this.next()
    if (!isWord(token, word)) throw stop(token, `Expected ${word} ${where}, found ${shown(token)}.`)
    return token
  }

  name(what: string): Token {
    const token = this.next()
    if (token.kind !== 'name') throw stop(token, `Expected ${what}, found ${shown(token)}.`)
    return { ...token, text: token.text.replace(/\s/g, '') }
  }
}

export function stop(token: { readonly at: number }, message: string, code = 'query-syntax'): ParseStop {
  return new ParseStop({ code, message, at: token.at })
}

export function shown(token: Token): string {
  if (token.kind === 'end') return token.text
  return token.kind === 'string' ? `the text '${token.text}'` : token.text
}

function isWord(token: Token, word: string): boolean {
  return (token.kind === 'name' || token.kind === 'symbol') && token.text.toUpperCase() === word
}
