import type { ElementKind, ElementOf, FlowElement } from '@parley/flow'
import type { Scope } from '../expressions/expression.ts'
import { action } from './action.ts'
import { assignment } from './assignment/assignment.ts'
import { decision } from './decision/decision.ts'
import type { ElementOutput, ElementRunner, ElementSite, Execute } from './element-runner.ts'
import { getRecords } from './get-records/get-records.ts'
import { loop } from './loop.ts'
import { opaque } from './opaque.ts'
import { start } from './start.ts'
import { transform } from './transform.ts'

/** How each kind of element runs. */
const RUNNERS: { readonly [K in ElementKind]: ElementRunner<K> } = {
  start,
  action,
  assignment,
  decision,
  loop,
  getRecords,
  transform,
  opaque,
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
    outputs: () => runner.outputs?.(own) ?? [],
    dependentOutputs: (scope: Scope) => runner.dependentOutputs?.(own, scope) ?? [],
  }
}
