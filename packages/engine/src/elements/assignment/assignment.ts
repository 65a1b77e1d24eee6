import type { AssignmentElement, AssignmentItem } from '@parley/flow'
import { compileValue } from '../../expressions/compile-value.ts'
import type { Scope } from '../../expressions/expression.ts'
import { recordDetail } from '../../trace/trace.ts'
import { NOWHERE } from '../../run/run-state.ts'
import type { Run } from '../../run/run.ts'
import type { ElementRunner, ElementSite, Execute } from '../element-runner.ts'
import { compileOperator, type Apply } from './operators.ts'
import { compileTarget, type Target } from './target.ts'
import { lengthOf } from '../../trace/length-of.ts'

/** Works its rows off from top to bottom; a row that fails ends the element. */
export const assignment: ElementRunner<'assignment'> = { prepare }

function prepare(element: AssignmentElement, site: ElementSite): Execute {
  const next = site.exit('connector')
  const rows = element.items.map((item) => prepareRow(site.scope, item))
  const [only] = rows
  if (rows.length === 1 && only !== undefined) {
    return (run) => {
      only(run)
      return next
    }
  }
  return (run) => {
    for (const row of rows) {
      row(run)
      if (run.raised !== undefined) return NOWHERE
    }
    return next
  }
}

function prepareRow(scope: Scope, item: AssignmentItem): Apply {
  const target = compileTarget(scope, item.assignToReference)
  const apply = compileOperator(item.operator, target, compileValue(scope, item.value, 'fault'))
  return (run) => {
    if (run.trace.level === 'values') applyTraced(run, item.operator, target, apply)
    else apply(run)
  }
}

function applyTraced(run: Run, operator: string, target: Target, apply: Apply): void {
  const old = target.get(run)
  const oldLength = lengthOf(old)
  apply(run)
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
