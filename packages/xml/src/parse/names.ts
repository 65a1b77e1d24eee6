/** Offset behind the XML name (XML 1.0 §2.3) that begins at `offset`; `offset` itself where none does. */
export function nameEnd(text: string, offset: number): number {
  NAME.lastIndex = offset
  return NAME.test(text) ? NAME.lastIndex : offset
}

/** Offset behind the white space that begins at `offset`. */
export function spaceEnd(text: string, offset: number): number {
  let at = offset
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa || code === 0xd || code === 0x9
}

const START =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F' +
  '\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}'
const NAME = new RegExp(`[${START}][${START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`, 'uy')
