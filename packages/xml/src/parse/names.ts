/** Offset behind the XML name (XML 1.0 §2.3) that begins at `offset`; `offset` itself where none does. */
export function nameEnd(text: string, offset: number): number {
  let at = offset
  while (isLetter(text.charCodeAt(at))) at++
  // Almost every name in a flow is plain letters; the whole rule is five times slower.
  const isPlain = at > offset && STOPS.has(text.charCodeAt(at))
  if (isPlain) return at
  NAME.lastIndex = offset
  return NAME.test(text) ? NAME.lastIndex : offset
}

/** Offset behind the white space that begins at `offset`. */
export function spaceEnd(text: string, offset: number): number {
  let at = offset
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

/** Characters behind a name in a tag: `>`, `/`, `=`, blank. */
const STOPS: ReadonlySet<number> = new Set([0x3e, 0x2f, 0x3d, 0x20])

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0xd || code === 0x9
}

const START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const NAME = new RegExp(`[${START}][${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`, 'uy')
