import type { Value } from '@parley/org'
import type { Expression } from '../../expressions/expression.ts'
import { raiseFault } from '../../run/raise.ts'
import type { Run } from '../../run/run.ts'
import {
  addAtStart,
  addItems,
  count,
  lookAt,
  removeAfterFirst,
  removeAll,
  removeBeforeFirst,
  removeFirst,
  removePosition,
  removeUncommon,
} from './collection-operators.ts'
import { addScalar, addToMultipicklist, subtractScalar } from './scalar-operators.ts'
import { compileAssign, raiseMismatch, type Target } from './target.ts'

/** Does one row of an assignment. */
export type Apply = (run: Run) => void

/** How a row is compiled for its operator, once its target and value are known. */
export type CompileApply = (target: Target, value: Expression) => Apply

/** The operators as the file spells them (flow-builder.md §5.2). */
const OPERATORS = new Map<string, CompileApply>([
  ['Assign', assignValue],
  ['Add', (target, value) => (target.type?.isCollection === true ? addItems(target, value) : addScalar(target, value))],
  ['Subtract', subtractScalar],
  ['AddItem', addToMultipicklist],
  ['AddAtStart', onCollection(addAtStart)],
  ['RemoveAll', onCollection(removeAll)],
  ['RemoveFirst', onCollection(removeFirst)],
  ['RemoveAfterFirst', onCollection(removeAfterFirst)],
  ['RemoveBeforeFirst', onCollection(removeBeforeFirst)],
  ['RemovePosition', onCollection(removePosition)],
  ['RemoveUncommon', onCollection(removeUncommon)],
  ['AssignCount', compileCount],
  ['None', () => () => undefined],
])

/** A row whose operator the flow's author has not chosen (`None`) does nothing; one that nobody knows faults. */
export function compileOperator(operator: string, target: Target, value: Expression): Apply {
  const compile = OPERATORS.get(operator)
  if (compile !== undefined) return compile(target, value)
  return (run) =>
    raiseFault(run, 'unknown-operator', `The assignment operator ${operator} on ${target.reference} is not known.`)
}

function assignValue(target: Target, value: Expression): Apply {
  const { read, type } = value
  const assign = compileAssign(target, type)
  return (run) => {
    const assigned = read(run)
    if (run.raised === undefined) assign(run, assigned)
  }
}

function compileCount(target: Target, value: Expression): Apply {
  const look = value.peek ?? value.read
  const assign = compileAssign(target, { dataType: 'Number', isCollection: false, scale: 0 })
  return (run) => {
    const size = count(look(run))
    if (run.raised !== undefined) return
    if (size === undefined)
      raiseFault(run, 'type-mismatch', `Equals Count on ${target.reference} counts a collection; this value is none.`)
    else assign(run, size)
  }
}

type CollectionOperator = (items: readonly Value[], value: Value, run: Run, target: Target) => Value[] | undefined

/** An operator that makes a new collection out of the target's; the target then owns it. */
function onCollection(operator: CollectionOperator): CompileApply {
  return (target, value) => {
    const look = lookAt(value)
    return (run) => {
      const operand = look(run)
      const items = target.get(run)
      if (run.raised !== undefined) return
      if (items !== null && !Array.isArray(items)) return raiseMismatch(run, target, operand)
      const changed = operator(items ?? [], operand, run, target)
      if (changed !== undefined) target.give(run, changed)
    }
  }
}
