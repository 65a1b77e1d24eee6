import type { ElementKind, ElementOf, FlowElement } from '@parley/flow'
import type { Scope } from '../expressions/expression.ts'
import { action } from './action.ts'
import { assignment } from './assignment/assignment.ts'
import { decision } from './decision/decision.ts'
import type { ElementOutput, ElementRunner, ElementSite, Execute } from './element-runner.ts'
import { end } from './end.ts'
import { getRecords } from './get-records/get-records.ts'
import { loop } from './loop.ts'
import { notSimulated } from './not-simulated.ts'
import { start } from './start.ts'
import { transform } from './transform.ts'

/** How each kind of element runs, or why it doesn't. */
const RUNNERS: { readonly [K in ElementKind]: ElementRunner<K> } = {
  start,
  action,
  assignment,
  decision,
  loop,
  getRecords,
  transform,
  end,
  screen: notSimulated('Screens are not simulated yet: a run has nobody to show them to'),
  subflow: notSimulated('Subflows are not simulated yet: a run stays within one flow'),
  apexPlugin: notSimulated('Apex is not simulated: its classes are not part of the project'),
  customError: notSimulated('Custom errors are not simulated yet: a run saves no record that they could stop'),
  wait: notSimulated('Waits are not simulated yet: a run goes through in one go'),
  createRecords: notSimulated('Creating records is not simulated yet'),
  updateRecords: notSimulated('Updating records is not simulated yet'),
  deleteRecords: notSimulated('Deleting records is not simulated yet'),
  rollBackRecords: notSimulated('Rolling back records is not simulated yet'),
  collectionFilter: notSimulated('Filtering a collection is not simulated yet'),
  collectionSort: notSimulated('Sorting a collection is not simulated yet'),
  collectionProcessor: notSimulated('What this does with a collection is not simulated'),
  experiment: notSimulated('Experiments are not simulated: they are about real people'),
  orchestrationStage: notSimulated(
    'Orchestrations are not simulated: their steps are the work of people and of other flows',
  ),
  step: notSimulated('Steps of early flows are not simulated: they only stand for work to come'),
  opaque: notSimulated('Parley does not know this kind of element, so it cannot simulate it'),
}

/** Why no run goes through an element of the kind; undefined where one does, if not through each. */
export function whyNotSimulated(kind: ElementKind): string | undefined {
  return RUNNERS[kind].notSimulated
}

/** Why a run stops at the element; undefined where it goes through. */
export function whyStopped(element: FlowElement): string | undefined {
  return whyNotSimulated(element.kind) ?? runnerOf(element.kind, element).whyStopped()
}

export function prepareElement(element: FlowElement, site: ElementSite): Execute {
  return runnerOf(element.kind, element).prepare(site)
}

export function outputsOf(element: FlowElement): readonly ElementOutput[] {
  return runnerOf(element.kind, element).outputs()
}

export function dependentOutputsOf(element: FlowElement, scope: Scope): readonly ElementOutput[] {
  return runnerOf(element.kind, element).dependentOutputs(scope)
}

type ElementByKind = { readonly [K in ElementKind]: ElementOf<K> }

/** The kind's runner, bound to the element: the one place where a kind and its element meet. */
function runnerOf<K extends ElementKind>(kind: K, element: ElementByKind[K]) {
  const runner: ElementRunner<K> = RUNNERS[kind]
  const own: ElementOf<K> = element
  return {
    prepare: (site: ElementSite) => runner.prepare(own, site),
    whyStopped: () => runner.whyStopped?.(own),
    outputs: () => runner.outputs?.(own) ?? [],
    dependentOutputs: (scope: Scope) => runner.dependentOutputs?.(own, scope) ?? [],
  }
}
