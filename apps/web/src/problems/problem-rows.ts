import type { Problem } from '@parley/flow'

export type ProblemFilter = 'all' | 'error' | 'warning'

const RANK = { error: 0, warning: 1, hint: 2 } as const

/** The rows of the problems list: errors, then warnings, then hints, each in the order in which they were found. */
export function problemRows(problems: readonly Problem[], filter: ProblemFilter): readonly Problem[] {
  return problems
    .filter((problem) => filter === 'all' || problem.severity === filter)
    .sort((a, b) => RANK[a.severity] - RANK[b.severity])
}
