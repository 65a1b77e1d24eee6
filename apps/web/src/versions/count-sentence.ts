import type { MemberChange } from '@parley/flow'

/** How much differs: `1 added, 2 changed`. */
export function countSentence(changes: readonly MemberChange[]): string {
  if (changes.length === 0) return 'No differences: both say the same.'
  const parts = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const count = changes.filter(({ change }) => change === kind).length
    return count === 0 ? [] : [`${String(count)} ${kind}`]
  })
  return parts.join(', ')
}
