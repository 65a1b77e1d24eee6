import type { XmlDialect } from '../dialect/dialect.ts'
import { withoutIllegalCharacters } from '../parse/characters.ts'

/**
 * Character data for `text` as the dialect writes it. Line ends become the dialect's; a lone CR is kept as a
 * reference. Characters that XML cannot hold become U+FFFD, so that what is written can be read.
 */
export function escapeText(text: string, dialect: XmlDialect): string {
  return withoutIllegalCharacters(text).replace(SPECIAL, (character, offset: number, whole: string) => {
    if (character === '&') return '&amp;'
    if (character === '<') return '&lt;'
    if (character === "'") return dialect.apostrophe
    if (character === '"') return dialect.quote
    if (character === '\n') return dialect.eol === '\r\n' ? '\r\n' : '\n'
    if (character === '\r') return '&#xD;'
    return whole.startsWith(']]', offset - 2) ? '&gt;' : dialect.greaterThan
  })
}

const SPECIAL = /[&<>'"\n\r]/g

/** An attribute's value with its double quotes; white space other than blanks survives as references. */
export function quoteAttribute(value: string): string {
  const escaped = withoutIllegalCharacters(value).replace(
    /[&<>"\n\r\t]/g,
    (character) => ATTRIBUTE_REFERENCES.get(character) ?? character,
  )
  return `"${escaped}"`
}

const ATTRIBUTE_REFERENCES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\n', '&#xA;'],
  ['\r', '&#xD;'],
  ['\t', '&#x9;'],
])
