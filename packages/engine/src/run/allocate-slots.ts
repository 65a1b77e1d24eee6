import { declaredNames, viewOf, type FlowDocument } from '@parley/flow'
import { dependentOutputsOf, outputsOf } from '../elements/element-runners.ts'
import { compileReference } from '../expressions/compile-reference.ts'
import type { Scope, ScopedSlot } from '../expressions/expression.ts'
import { slotOfResource } from '../resources/resource-runners.ts'
import type { Slot } from './program.ts'

export interface SlotPlan {
  readonly scope: Scope
  readonly slots: readonly Slot[]
}

/**
 * Gives every name that holds a value in a run its slot: variables, `$Record`, outputs of elements, the current item of
 * a loop, outcomes. The first owner of a name keeps it.
 */
export function allocateSlots(document: FlowDocument, apiVersion: number): SlotPlan {
  const view = viewOf(document)
  const slots: Slot[] = []
  const named = new Map<string, ScopedSlot>()
  const scope: Scope = {
    view,
    apiVersion,
    declared: new Set(declaredNames(document)),
    slots: named,
    resources: new Map(),
    compileReference: (reference, onUnset) => compileReference(scope, reference, onUnset),
  }
  const add = (slot: Slot): void => {
    if (slot.name === '' || named.has(slot.name)) return
    named.set(slot.name, { index: slots.length, type: slot.type })
    slots.push(slot)
  }
  const { object } = view.start
  if (object !== undefined) {
    add({ name: '$Record', type: { dataType: 'SObject', isCollection: false, objectType: object }, initial: nothing })
  }
  for (const resource of view.resources) {
    const slot = slotOfResource(resource, scope)
    if (slot !== undefined) add(slot)
  }
  for (const element of view.elements) for (const output of outputsOf(element)) add({ ...output, initial: nothing })
  for (const element of view.elements) {
    for (const output of dependentOutputsOf(element, scope)) add({ ...output, initial: nothing })
  }
  return { scope, slots }
}

const nothing = (): null => null
