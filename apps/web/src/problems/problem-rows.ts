import type { Problem } from '@parley/flow'

export type ProblemFilter = 'all' | 'error' | 'warning'

export interface ProblemRowData {
  readonly problem: Problem
  /** The same for the same finding as long as there is one, whatever comes and goes around it. */
  readonly key: string
}

/** The rows of the problems list, in the order in which they are given. */
export function problemRows(problems: readonly Problem[], filter: ProblemFilter): readonly ProblemRowData[] {
  const seen = new Map<string, number>()
  return problems
    .filter((problem) => filter === 'all' || problem.severity === filter)
    .map((problem) => {
      const place = `${problem.code}/${problem.where.element ?? ''}/${problem.where.field ?? ''}`
      const count = seen.get(place) ?? 0
      seen.set(place, count + 1)
      return { problem, key: `${place}/${count}` }
    })
}
