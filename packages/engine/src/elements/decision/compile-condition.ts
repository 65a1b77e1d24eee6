import type { Condition } from '@parley/flow'
import type { Value } from '@parley/org'
import { compileValue } from '../../expressions/compile-value.ts'
import { convertValue } from '../../expressions/convert-value.ts'
import type { Expression, Scope } from '../../expressions/expression.ts'
import { isList } from '../../expressions/value-kinds.ts'
import { raiseFault } from '../../run/raise.ts'
import type { Read, ValueType } from '../../run/program.ts'
import type { Run } from '../../run/run.ts'
import { lengthOf } from '../../trace/length-of.ts'
import { recordDetail } from '../../trace/trace.ts'
import { comparisonOf } from './comparisons.ts'

/** Whether something holds; false with `run.raised` set when that can't be said. */
export type Test = (run: Run) => boolean

/** Compiles one row of an outcome. Fields of a record that is null read as null here. */
export function compileCondition(scope: Scope, outcome: string, condition: Condition, index: number): Test {
  const compare = comparisonOf(condition.operator, scope.apiVersion)
  if (compare === undefined) {
    return (run) => {
      raiseFault(
        run,
        'not-simulated',
        `The operator ${condition.operator} of condition ${index + 1} of ${outcome} is not simulated.`,
      )
      return false
    }
  }
  const left = scope.compileReference(condition.leftValueReference, 'null')
  const right = compileValue(scope, condition.rightValue, 'null')
  const readLeft = left.peek ?? left.read
  const readRight = inTypeOf(left, right)
  return (run) => {
    const one = readLeft(run)
    const other = readRight(run)
    if (run.raised !== undefined) return false
    const result = compare(one, other)
    if (run.trace.level === 'values') {
      recordDetail(run.trace, {
        type: 'condition',
        step: run.state.steps,
        outcome,
        index,
        left: one,
        leftLength: lengthOf(one),
        operator: condition.operator,
        right: other,
        result,
      })
    }
    return result
  }
}

const CONVERTED = new Set<ValueType['dataType']>(['Number', 'Currency', 'Date', 'DateTime', 'Time'])

/** The right side, brought into the left side's type where the two are written differently: a date against a Date/Time. */
function inTypeOf(left: Expression, right: Expression): Read {
  const read = right.peek ?? right.read
  const type = left.type
  if (type === undefined || !CONVERTED.has(type.dataType) || right.type?.dataType === type.dataType) return read
  const itemType = { ...type, isCollection: false }
  return (run) => {
    const value: Value = read(run)
    return typeof value === 'boolean' || isList(value) ? value : (convertValue(value, itemType) ?? value)
  }
}
