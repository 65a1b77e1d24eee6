import type { AssignmentElement, AssignmentItem } from '@parley/flow'
import { compileValue } from '../../expressions/compile-value.ts'
import type { Scope } from '../../expressions/expression.ts'
import { NOWHERE } from '../../run/run-state.ts'
import type { ElementRunner, ElementSite, Execute } from '../element-runner.ts'
import { compileOperator, type Apply } from './operators.ts'
import { compileTarget } from './target.ts'
import { traceSet } from './trace-set.ts'

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
  return (run) => traceSet(run, target, item.operator, apply)
}
