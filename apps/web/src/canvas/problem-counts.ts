import type { Problem } from '@parley/flow'

export interface ProblemCounts {
  /** For the accessible name: `1 error`, `2 warnings`. */
  readonly words: readonly string[]
  /** What the badge shows: errors, or warnings when there are no errors. Hints show no badge. */
  readonly badge: { readonly severity: 'error' | 'warning'; readonly count: number } | undefined
}

export function problemCounts(problems: readonly Problem[]): ProblemCounts {
  const errors = problems.filter((problem) => problem.severity === 'error').length
  const warnings = problems.filter((problem) => problem.severity === 'warning').length
  const words = [...worded(errors, 'error'), ...worded(warnings, 'warning')]
  if (errors > 0) return { words, badge: { severity: 'error', count: errors } }
  return { words, badge: warnings > 0 ? { severity: 'warning', count: warnings } : undefined }
}

function worded(count: number, word: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`]
}
