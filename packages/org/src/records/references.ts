import { isIdShaped, toLongId } from '../values/id.ts'
import type { Org } from './org-state.ts'

/** The Id that `@name` or an Id written out stands for; undefined for unknown names and other texts. */
export function resolveReference(org: Org, text: string): string | undefined {
  if (text.startsWith('@')) return org.references.get(text.slice(1))
  return isIdShaped(text) ? toLongId(text) : undefined
}

/**
 * What a text in a data file, an input or a command means: `@name` a record's Id (undefined when the name is
 * unknown), `@@x` the text `@x`, anything else itself. An `@` before a blank is no name.
 */
export function meaningOfText(org: Org, text: string): string | undefined {
  if (text.startsWith('@@')) return text.slice(1)
  return isReference(text) ? org.references.get(text.slice(1)) : text
}

export function isReference(text: string): boolean {
  return /^@[^@\s]\S*$/.test(text)
}
