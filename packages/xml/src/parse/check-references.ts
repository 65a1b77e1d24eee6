import { isLegalCodePoint } from './characters.ts'
import { type Failure, failure } from './failure.ts'

/**
 * Checks every `&` in `raw`, which begins at `offset` of the text: only the five predefined entities and references to legal
 * characters are well-formed without a DTD, and a DTD is refused.
 */
export function checkReferences(raw: string, offset: number): Failure | undefined {
  let at = raw.indexOf('&')
  while (at !== -1) {
    REFERENCE.lastIndex = at
    const match = REFERENCE.exec(raw)
    if (!match) {
      return failure(
        'xml/bad-reference',
        offset + at,
        'This & starts no known entity. Write a plain ampersand as &amp;.',
      )
    }
    const [whole, decimal, hexadecimal] = match
    const code = decimal !== undefined ? Number(decimal) : hexadecimal !== undefined ? Number(`0x${hexadecimal}`) : 0x20
    if (!isLegalCodePoint(code)) {
      return failure(
        'xml/bad-reference',
        offset + at,
        `${shortened(whole)} names a character that XML does not allow. Remove it.`,
      )
    }
    at = raw.indexOf('&', REFERENCE.lastIndex)
  }
  return undefined
}

function shortened(reference: string): string {
  return reference.length > 16 ? `${reference.slice(0, 15)}…` : reference
}

const REFERENCE = /&(?:amp|lt|gt|apos|quot|#([0-9]+)|#x([0-9A-Fa-f]+));/y
