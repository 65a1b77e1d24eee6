import type { Problem } from './problem.ts'
import type { ProblemCode } from './severities.ts'

/** What a check says. How grave it is stands in one table (`severities.ts`) for every code; `checkFlow` adds it. */
export interface Finding extends Omit<Problem, 'code' | 'severity'> {
  readonly code: ProblemCode
}
