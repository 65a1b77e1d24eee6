import type { Scope } from '../expressions/expression.ts'
import type { LoopElement } from '@parley/flow'
import type { Value } from '@parley/org'
import { isList } from '../expressions/value-kinds.ts'
import { raiseFault } from '../run/raise.ts'
import type { LoopCursor } from '../run/run-state.ts'
import type { Run } from '../run/run.ts'
import type { ElementOutput, ElementRunner, ElementSite, Execute } from './element-runner.ts'
import { compileTarget } from './assignment/target.ts'
import { traceSet } from './assignment/trace-set.ts'

/**
 * Hands out the items of a collection one by one. The items are those that the collection had when the loop began;
 * changing it in the body doesn't change the turns. A null collection has no turns. Reached again after a path left
 * its body early, a loop begins anew.
 */
export const loop: ElementRunner<'loop'> = { dependentOutputs, prepare }

/** The current item goes by the loop's own name, unless the loop names a variable for it. */
function dependentOutputs(element: LoopElement, scope: Scope): readonly ElementOutput[] {
  const { type } = scope.compileReference(element.collectionReference, 'null')
  return [{ name: element.name, type: { dataType: 'SObject', ...type, isCollection: false } }]
}

function prepare(element: LoopElement, site: ElementSite): Execute {
  const { read, peek = read } = site.scope.compileReference(element.collectionReference, 'fault')
  const forEach = site.exit('nextValueConnector')
  const afterLast = site.exit('noMoreValuesConnector')
  const number = site.index
  const outside = site.outside()
  const backwards = element.iterationOrder === 'Desc'
  const item = compileTarget(site.scope, element.assignNextValueToReference ?? element.name)
  return (run) => {
    let cursor = run.state.loops[number] ?? null
    if (cursor === null || outside[run.state.previous] === 1) cursor = enter(run, peek(run), element)
    if (cursor === null) return afterLast
    if (cursor.position >= cursor.length) {
      run.state.loops[number] = null
      return afterLast
    }
    const at = backwards ? cursor.length - 1 - cursor.position : cursor.position
    cursor.position += 1
    run.state.loops[number] = cursor
    const value = cursor.items[at] ?? null
    if (run.trace.level === 'values') traceSet(run, item, 'Assign', () => item.set(run, value))
    else item.set(run, value)
    return forEach
  }
}

function enter(run: Run, collection: Value, element: LoopElement): LoopCursor | null {
  if (isList(collection)) return { items: collection, length: collection.length, position: 0 }
  if (collection !== null) {
    raiseFault(
      run,
      'type-mismatch',
      `${element.label} loops over ${element.collectionReference}, which is no collection.`,
    )
  }
  return null
}
