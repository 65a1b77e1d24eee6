import type { ActionElement } from '@parley/flow'
import type { ActionRunner } from '../actions/action-runner.ts'
import { ACTION_RUNNERS } from '../actions/action-runners.ts'
import { raiseFault } from '../run/raise.ts'
import { NOWHERE } from '../run/run-state.ts'
import type { Run } from '../run/run.ts'
import { compileAssign, compileTarget, type Target } from './assignment/target.ts'
import { traceSet } from './assignment/trace-set.ts'
import type { ElementOutput, ElementRunner, ElementSite, Execute } from './element-runner.ts'
import { stopAt } from './not-simulated.ts'

/** Runs the action of its type and stores its outputs: under the element's own name, or where the element says. */
export const action: ElementRunner<'action'> = { outputs, whyStopped, prepare }

function outputs(element: ActionElement): readonly ElementOutput[] {
  const runner = element.storeOutputAutomatically ? ACTION_RUNNERS.get(element.actionType) : undefined
  return (runner?.outputs ?? []).map(({ name, type }) => ({ name: `${element.name}.${name}`, type }))
}

function prepare(element: ActionElement, site: ElementSite): Execute {
  const stop = whyStopped(element)
  if (stop !== undefined) return stopAt(stop)
  const runner = ACTION_RUNNERS.get(element.actionType)
  if (runner === undefined) return noAction(element)
  const runAction = runner.prepare(element, site.scope)
  const outputs = targetsOf(element, runner, site).map(({ name, target }) => ({
    name,
    target,
    assign: compileAssign(target, undefined),
  }))
  const next = site.exit('connector')
  return (run) => {
    const results = runAction(run)
    if (results === undefined) return NOWHERE
    for (const { name, target, assign } of outputs) {
      traceSet(run, target, 'Assign', () => assign(run, results.get(name) ?? null))
    }
    return next
  }
}

interface OutputTarget {
  readonly name: string
  readonly target: Target
}

function targetsOf(element: ActionElement, runner: ActionRunner, site: ElementSite): readonly OutputTarget[] {
  if (element.storeOutputAutomatically) {
    return runner.outputs.map(({ name }) => ({ name, target: compileTarget(site.scope, `${element.name}.${name}`) }))
  }
  return element.outputs.map(({ name, assignToReference }) => ({
    name,
    target: compileTarget(site.scope, assignToReference),
  }))
}

/** An action that nobody has chosen yet is a mistake, not a stop. */
function whyStopped({ actionType, actionName }: ActionElement): string | undefined {
  if (ACTION_RUNNERS.has(actionType) || (actionType === '' && actionName === '')) return undefined
  return `The action ${actionName || actionType} is not simulated`
}

function noAction(element: ActionElement): Execute {
  return (run: Run) => {
    raiseFault(run, 'no-action', `${element.label} has no action yet. Choose one in its Action field.`)
    return NOWHERE
  }
}
