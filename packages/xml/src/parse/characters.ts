/** Offset of the first character that XML 1.0 does not allow (§2.2), or -1. Lone surrogates count. */
export function illegalCharacterAt(text: string): number {
  return text.search(ILLEGAL)
}

export function isLegalCodePoint(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}

/** The text with U+FFFD in place of what XML cannot hold, not even as a reference. */
export function withoutIllegalCharacters(text: string): string {
  return text.replace(ALL_ILLEGAL, '\uFFFD')
}

// With the u flag a surrogate in a class matches only where its other half is missing.
const ILLEGAL_CLASS = '[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uD800-\\uDFFF\\uFFFE\\uFFFF]'
const ILLEGAL = new RegExp(ILLEGAL_CLASS, 'u')
const ALL_ILLEGAL = new RegExp(ILLEGAL_CLASS, 'gu')
