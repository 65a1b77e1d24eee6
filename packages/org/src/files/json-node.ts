import { parseDecimal, type NumberValue } from '../values/decimal.ts'

/** JSON that remembers where everything stands, and its numbers exactly. `at` counts UTF-16 units from 0. */
export type JsonNode =
  | { readonly kind: 'object'; readonly members: readonly JsonMember[]; readonly at: number }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[]; readonly at: number }
  | { readonly kind: 'string'; readonly text: string; readonly at: number }
  | { readonly kind: 'number'; readonly value: NumberValue; readonly at: number }
  | { readonly kind: 'literal'; readonly value: boolean | null; readonly at: number }

export interface JsonMember {
  readonly key: string
  /** Where the key stands. */
  readonly at: number
  readonly value: JsonNode
}

export interface JsonFault {
  readonly message: string
  readonly at: number
}

/** Reads a JSON text (RFC 8259; a byte order mark in front is let pass), or says where it stops being JSON. */
export function readJson(text: string): JsonNode | { readonly fault: JsonFault } {
  const reader = new JsonReader(text)
  try {
    return reader.document()
  } catch (error) {
    if (error instanceof JsonStop) return { fault: error.fault }
    throw error
  }
}

/** Deeper files are made to break readers. */
const deepest = 200

/** Thrown inside the reader and caught at its door. */
class JsonStop extends Error {
  readonly fault: JsonFault
  constructor(fault: JsonFault) {
    super(fault.message)
    this.fault = fault
  }
}

class JsonReader {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  document(): JsonNode {
    if (this.text.startsWith('\uFEFF')) this.at = 1
    const node = this.value(0)
    this.space()
    if (this.at < this.text.length) this.stop('Nothing more may stand after the value that ended here.')
    return node
  }

  private value(depth: number): JsonNode {
    if (depth > deepest) this.stop(`JSON is read to a depth of ${deepest}.`)
    this.space()
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth)
      case '[':
        return this.array(depth)
      case '"': {
        const at = this.at
        return { kind: 'string', text: this.string(), at }
      }
      default:
        return this.word()
    }
  }

  private object(depth: number): JsonNode {
    const at = this.at++
    const members: JsonMember[] = []
    while (!this.closes('}', members.length)) {
      const keyAt = this.at
      if (this.text[this.at] !== '"') this.stop('A name in double quotes was expected here.')
      const key = this.string()
      this.space()
      if (this.text[this.at] !== ':') this.stop('A colon was expected after the name.')
      this.at++
      members.push({ key, at: keyAt, value: this.value(depth + 1) })
    }
    return { kind: 'object', members, at }
  }

  private array(depth: number): JsonNode {
    const at = this.at++
    const items: JsonNode[] = []
    while (!this.closes(']', items.length)) items.push(this.value(depth + 1))
    return { kind: 'array', items, at }
  }

  /** Steps over the closing bracket, or over the comma before the next entry. */
  private closes(bracket: string, count: number): boolean {
    this.space()
    if (this.text[this.at] === bracket) {
      this.at++
      return true
    }
    if (count > 0) {
      if (this.text[this.at] !== ',') this.stop(`A comma or ${bracket} was expected here.`)
      this.at++
      this.space()
    }
    return false
  }

  private string(): string {
    const token = sticky(/"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y, this.text, this.at)
    if (token === undefined) return this.stop('This text is not closed, or holds a line break or an unknown escape.')
    this.at += token.length
    return token.includes('\\') ? unescaped(token.slice(1, -1)) : token.slice(1, -1)
  }

  private word(): JsonNode {
    const at = this.at
    const token = sticky(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y, this.text, at) ?? ''
    this.at += token.length
    if (token === 'true' || token === 'false') return { kind: 'literal', value: token === 'true', at }
    if (token === 'null') return { kind: 'literal', value: null, at }
    const value = token === '' ? undefined : parseDecimal(token)
    if (value === undefined)
      return this.stop(this.at < this.text.length ? 'A value was expected here.' : 'The file ends too early.')
    return { kind: 'number', value, at }
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return
      this.at++
    }
  }

  private stop(message: string): never {
    throw new JsonStop({ message, at: this.at })
  }
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escape: string) => {
    if (escape.startsWith('u') && escape.length === 5) return String.fromCharCode(parseInt(escape.slice(1), 16))
    return escapes.get(escape) ?? escape
  })
}

const escapes = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])
