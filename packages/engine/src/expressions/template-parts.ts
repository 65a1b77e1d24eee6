export type TemplatePart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'ref'; readonly ref: string }

/** Splits text into literal parts and merge fields `{!ref}`; what opens and never closes is literal. */
export function templateParts(text: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = []
  let end = 0
  for (const match of text.matchAll(/\{!([^{}]+)\}/g)) {
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    parts.push({ kind: 'ref', ref: (match[1] ?? '').trim() })
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}
