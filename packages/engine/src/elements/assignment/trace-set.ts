import type { Run } from '../../run/run.ts'
import { lengthOf } from '../../trace/length-of.ts'
import { recordDetail } from '../../trace/trace.ts'
import type { Target } from './target.ts'

/** Does what writes to a target; at trace level `values` with a note of the value before and after. */
export function traceSet(run: Run, target: Target, operator: string, write: (run: Run) => void): void {
  if (run.trace.level !== 'values') return write(run)
  const old = target.get(run)
  const oldLength = lengthOf(old)
  write(run)
  if (run.raised !== undefined) return
  const value = target.get(run)
  recordDetail(run.trace, {
    type: 'set',
    step: run.state.steps,
    variable: target.reference,
    operator,
    old,
    oldLength,
    value,
    valueLength: lengthOf(value),
  })
}
