import type { Problem } from '../problem.ts'
import { inSeverityOrder } from '../severity-order.ts'
import { problemCodeOf } from './problem-code.ts'
import type { ProblemSettings, Suppression } from './problem-settings.ts'

/** A finding that nobody is shown, and what mutes it: a suppression with its reason, or its code being off. */
export interface MutedProblem {
  readonly problem: Problem
  readonly by: Suppression | 'off'
}

export interface SettledProblems {
  /** With the severity that the project chose; errors, then warnings, then hints. */
  readonly shown: readonly Problem[]
  readonly muted: readonly MutedProblem[]
}

/**
 * What a project's settings leave of a flow's findings. For reading only: whether a flow may be activated is judged by
 * what `checkFlow` itself says.
 *
 * @param flow API name of the flow that the findings are about
 */
export function applySettings(problems: readonly Problem[], settings: ProblemSettings, flow: string): SettledProblems {
  if (settings.severities.size === 0 && settings.suppressed.length === 0) return { shown: problems, muted: [] }
  const shown: Problem[] = []
  const muted: MutedProblem[] = []
  for (const problem of problems) {
    const code = problemCodeOf(problem.code)
    const chosen = code && settings.severities.get(code)
    const by = chosen === 'off' ? chosen : settings.suppressed.find((each) => mutes(each, problem, flow))
    const settled = chosen === undefined || chosen === 'off' ? problem : { ...problem, severity: chosen }
    if (by === undefined) shown.push(settled)
    else muted.push({ problem: settled, by })
  }
  return { shown: inSeverityOrder(shown), muted }
}

function mutes({ code, flow, element }: Suppression, problem: Problem, flowName: string): boolean {
  return (
    code === problem.code &&
    (flow === undefined || flow === flowName) &&
    (element === undefined || element === problem.where.element)
  )
}
