import type { Problem } from './problem.ts'

/** Errors first, then warnings, then hints; those of one severity as they stood. */
export function inSeverityOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
}

const RANK: { readonly [S in Problem['severity']]: number } = { error: 0, warning: 1, hint: 2 }
