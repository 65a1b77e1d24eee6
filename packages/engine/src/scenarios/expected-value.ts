import type { Org } from '@parley/org'
import { resolveText } from '../project/resolve-text.ts'

/** An expected value with its references resolved: `@ann` is Ann's Id here as it is in inputs. */
export function expectedValue(org: Org, value: unknown): { readonly value: unknown } | { readonly error: string } {
  if (typeof value === 'string') {
    const read = resolveText(org, value)
    return 'text' in read ? { value: read.text } : read
  }
  if (typeof value !== 'object' || value === null) return { value }
  const entries: [string, unknown][] = []
  for (const [name, member] of Object.entries(value)) {
    const read = expectedValue(org, member)
    if ('error' in read) return read
    entries.push([name, read.value])
  }
  return { value: Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries) }
}
