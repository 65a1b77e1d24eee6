import { checkReferences } from './check-references.ts'
import { type Failure, failure } from './failure.ts'
import { nameEnd, spaceEnd } from './names.ts'

export interface StartTag {
  readonly name: string
  /** Offset behind `>`. */
  readonly end: number
  readonly isSelfClosing: boolean
}

/** Scans the start tag whose `<` is at `offset`: names, quotes, uniqueness and references of its attributes. */
export function scanStartTag(text: string, offset: number): StartTag | Failure {
  const nameStop = nameEnd(text, offset + 1)
  if (nameStop === offset + 1) {
    return failure('xml/bad-tag', offset, 'No tag name follows this <. Write a plain less-than sign as &lt;.')
  }
  const name = text.slice(offset + 1, nameStop)
  if (text[nameStop] === '>') return { name, end: nameStop + 1, isSelfClosing: false }
  let seen: Set<string> | undefined
  let at = nameStop
  for (;;) {
    const next = spaceEnd(text, at)
    if (text.startsWith('>', next)) return { name, end: next + 1, isSelfClosing: false }
    if (text.startsWith('/>', next)) return { name, end: next + 2, isSelfClosing: true }
    if (next >= text.length) return failure('xml/unclosed', offset, `The text ends inside the tag <${name}.`)
    if (next === at)
      return failure('xml/bad-tag', next, `Unexpected character in the tag <${name}. Is a blank or a > missing?`)
    const attribute = scanAttribute(text, next)
    if ('code' in attribute) return attribute
    seen ??= new Set()
    if (seen.has(attribute.name)) {
      return failure('xml/duplicate-attribute', next, `<${name}> has the attribute ${attribute.name} twice. Keep one.`)
    }
    seen.add(attribute.name)
    at = attribute.end
  }
}

export interface Attribute {
  readonly name: string
  /** As written between the quotes. */
  readonly raw: string
  /** Offset behind the closing quote. */
  readonly end: number
}

/** Scans `name = "value"` at `offset`. */
export function scanAttribute(text: string, offset: number): Attribute | Failure {
  const nameStop = nameEnd(text, offset)
  if (nameStop === offset) return failure('xml/bad-attribute', offset, 'No attribute name stands here.')
  const name = text.slice(offset, nameStop)
  const equals = spaceEnd(text, nameStop)
  if (text[equals] !== '=') return failure('xml/bad-attribute', nameStop, `The attribute ${name} needs ="a value".`)
  const open = spaceEnd(text, equals + 1)
  const quote = text[open]
  if (quote !== '"' && quote !== "'") {
    return failure('xml/bad-attribute', open, `The value of the attribute ${name} needs quotes.`)
  }
  const close = text.indexOf(quote, open + 1)
  if (close === -1)
    return failure('xml/bad-attribute', open, `The value of the attribute ${name} never ends. Close its quotes.`)
  const raw = text.slice(open + 1, close)
  const lessThan = raw.indexOf('<')
  if (lessThan !== -1) {
    return failure(
      'xml/bad-attribute',
      open + 1 + lessThan,
      `The value of the attribute ${name} holds a <. Write it as &lt;.`,
    )
  }
  return checkReferences(raw, open + 1) ?? { name, raw, end: close + 1 }
}
