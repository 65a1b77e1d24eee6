import type { FlowPart } from './flow-parts.ts'
import { likeness } from './likeness.ts'

/** A member of the older flow and the one that it became; one side is missing where it was added or removed. */
export interface Pair {
  readonly before?: FlowPart
  readonly after?: FlowPart
}

/**
 * Finds for each member of the newer flow the older one: the same collection and API name, else a leftover of the same collection
 * most of whose fields are equal (it was renamed). In the newer order; what was removed comes last.
 */
export function pairMembers(before: readonly FlowPart[], after: readonly FlowPart[]): readonly Pair[] {
  const free = new Map<string, FlowPart>()
  for (const [part, key] of keyed(before)) free.set(key, part)
  const partners = new Map<FlowPart, FlowPart>()
  const left: FlowPart[] = []
  for (const [part, key] of keyed(after)) {
    const partner = free.get(key)
    if (partner === undefined) left.push(part)
    else partners.set(part, partner)
    free.delete(key)
  }
  for (const [old, part] of renamed([...free.values()], left)) partners.set(part, old)
  const paired = new Set(partners.values())
  return [
    ...after.map((part) => {
      const partner = partners.get(part)
      return partner === undefined ? { after: part } : { before: partner, after: part }
    }),
    ...before.filter((part) => !paired.has(part)).map((part) => ({ before: part })),
  ]
}

/** Members with a key each: tag, name, and which one of that name. */
function keyed(parts: readonly FlowPart[]): readonly (readonly [FlowPart, string])[] {
  const seen = new Map<string, number>()
  return parts.map((part) => {
    const key = `${part.node.name}/${part.name}`
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    return [part, `${key}/${count}`]
  })
}

/** How alike two members must be to be one under two names. */
const ALIKE = 0.6

/** More pairs of leftovers than this are two different flows: nobody looks for renames in them. */
const MOST_PAIRS = 100_000

/** The likest pairs first; each part once. */
function renamed(before: readonly FlowPart[], after: readonly FlowPart[]): readonly (readonly [FlowPart, FlowPart])[] {
  if (before.length * after.length > MOST_PAIRS) return []
  const candidates: { readonly old: FlowPart; readonly part: FlowPart; readonly score: number }[] = []
  for (const part of after) {
    for (const old of before) {
      const score = old.node.name === part.node.name ? likeness(old.node, part.node) : 0
      if (score >= ALIKE) candidates.push({ old, part, score })
    }
  }
  const taken = new Set<FlowPart>()
  return candidates
    .sort((a, b) => b.score - a.score)
    .flatMap(({ old, part }) => {
      if (taken.has(old) || taken.has(part)) return []
      taken.add(old).add(part)
      return [[old, part] as const]
    })
}
