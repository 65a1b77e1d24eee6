/** A piece of text with merge fields. Offsets are in UTF-16 units of the whole text; `end` is behind the piece. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number; readonly end: number }
  /** `to` is the reference without braces and outer blanks: `rec.Owner.Name`, `$Flow.CurrentDate`. */
  | { readonly kind: 'reference'; readonly to: string; readonly offset: number; readonly end: number }

/**
 * Splits text at its merge fields `{!reference}`. Nothing is lost and nothing fails: what is no merge field
 * (`{!` without an end, `{!}`) is literal text. Without merge fields there is one part, for empty text none.
 */
export function parseTemplate(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  let at = 0
  for (const match of text.matchAll(MERGE_FIELD)) {
    const [field, body = ''] = match
    const to = body.trim()
    if (to === '') continue
    if (match.index > at) parts.push(literal(text, at, match.index))
    at = match.index + field.length
    parts.push({ kind: 'reference', to, offset: match.index, end: at })
  }
  if (at < text.length) parts.push(literal(text, at, text.length))
  return parts
}

// A brace inside ends the attempt, so `{!a {!b}` mentions b, and no search runs to the end of the text twice.
const MERGE_FIELD = /\{!([^{}]*)\}/g

function literal(text: string, offset: number, end: number): TemplatePart {
  return { kind: 'text', text: text.slice(offset, end), offset, end }
}
