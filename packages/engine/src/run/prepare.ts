import { viewOf, type FlowDocument, type FlowElement, type FlowView } from '@parley/flow'
import { prepareElement } from '../elements/element-runners.ts'
import type { Scope } from '../expressions/expression.ts'
import { linkElements, type Links } from './link-elements.ts'
import { reachedWithout } from './reached-without.ts'
import { allocateSlots, type SlotPlan } from './allocate-slots.ts'
import type { PreparedElement, Program, ProgramVariable } from './program.ts'
import { raiseFault } from './raise.ts'
import { NOWHERE } from './run-state.ts'

export interface PrepareOptions {
  /** The flow's API name, for reports; a document doesn't know it (it is the file's name). */
  readonly name?: string
}

/**
 * Compiles a document for running. Never throws: what can't be resolved becomes a step that faults with a clear code
 * (`unknown-reference`, `unknown-element`, `not-simulated` …) when a run reaches it.
 */
export function prepare(document: FlowDocument, options: PrepareOptions = {}): Program {
  const view = viewOf(document)
  const apiVersion = Number(view.properties.apiVersion) || NEWEST
  const plan = allocateSlots(document, apiVersion)
  const links = linkElements(view)
  const elements = [view.start, ...view.elements]
  return {
    name: options.name ?? '',
    label: view.properties.label,
    apiVersion,
    inputs: inputsOf(view, plan),
    outputs: variablesOf(view, plan, 'isOutput'),
    slots: plan.slots,
    elements: [
      ...elements.map((element, index) => prepared(element, index, plan.scope, links)),
      ...links.missing.map(missingElement),
    ],
    exits: links.exits,
    targets: Int32Array.from(links.exits, (exit) => exit.target),
    start: 0,
    loops: elements.length,
  }
}

/** For a file that says no version: today's rules. */
const NEWEST = 67

function prepared(element: FlowElement, index: number, scope: Scope, links: Links): PreparedElement {
  const link = links.elements[index] ?? {
    exitIds: new Map(),
    outcomeExits: [],
    normalExit: NOWHERE,
    faultExit: NOWHERE,
  }
  return {
    name: element.name,
    label: element.label,
    faultExit: link.faultExit,
    normalExit: link.normalExit,
    execute: prepareElement(element, {
      scope,
      index,
      exit: (id) => link.exitIds.get(id) ?? link.normalExit,
      outcomeExits: link.outcomeExits,
      outside: () => reachedWithout(index, links.exits, links.elements.length),
    }),
  }
}

/** Stands where a connector leads to an element that the flow doesn't have. */
function missingElement(name: string): PreparedElement {
  return {
    name,
    label: name,
    faultExit: NOWHERE,
    normalExit: NOWHERE,
    execute: (run) => {
      raiseFault(
        run,
        'unknown-element',
        `A connector leads to ${name}, but the flow has no such element. Connect it anew.`,
      )
      return NOWHERE
    },
  }
}

function inputsOf(view: FlowView, plan: SlotPlan): readonly ProgramVariable[] {
  const record = plan.scope.slots.get('$Record')
  const trigger = record === undefined ? [] : [{ name: '$Record', slot: record.index, type: record.type }]
  return [...trigger, ...variablesOf(view, plan, 'isInput')]
}

function variablesOf(view: FlowView, plan: SlotPlan, flag: 'isInput' | 'isOutput'): readonly ProgramVariable[] {
  return view.resources.flatMap((resource) => {
    if (!('isInput' in resource) || !resource[flag]) return []
    const slot = plan.scope.slots.get(resource.name)
    return slot === undefined ? [] : [{ name: resource.name, slot: slot.index, type: slot.type }]
  })
}
