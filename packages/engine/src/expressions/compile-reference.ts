import type { Read } from '../run/program.ts'
import { compileGlobal } from './compile-global.ts'
import { compileResource } from '../resources/resource-runners.ts'
import type { Expression, OnUnset, Scope, ScopedSlot } from './expression.ts'
import { raising } from './raising.ts'
import { compilePath } from './record-path.ts'

/**
 * Compiles `name`, `record.Field`, `record.Parent.Field`, `Element.output` or a global. A name that the flow doesn't
 * know compiles too: reading it faults with `unknown-reference`.
 */
export function compileReference(scope: Scope, reference: string, onUnset: OnUnset): Expression {
  const [head = '', ...path] = reference.split('.')
  const output = path.length > 0 ? scope.slots.get(`${head}.${path[0]}`) : undefined
  if (output !== undefined) return compilePath(slotExpression(output), path.slice(1), reference, onUnset)
  const slot = scope.slots.get(head)
  if (slot !== undefined) return compilePath(slotExpression(slot), path, reference, onUnset)
  if (head.startsWith('$')) return compileGlobal(head, path, reference, onUnset)
  const resource = workedOut(scope, head)
  if (resource !== undefined) return compilePath(resource, path, reference, onUnset)
  return unknownReference(scope, head, reference)
}

/** Reads a slot. Whoever reads a collection may keep it, so the slot stops being its only owner. */
export function slotExpression(slot: ScopedSlot): Expression {
  const { index, type } = slot
  const look: Read = (run) => run.state.slots[index] ?? null
  if (!type.isCollection) return { read: look, type }
  const handOn: Read = (run) => {
    run.state.owned[index] = null
    return run.state.slots[index] ?? null
  }
  return { read: handOn, peek: look, type }
}

/** A constant, formula or text template, compiled once per flow. */
function workedOut(scope: Scope, name: string): Expression | undefined {
  if (scope.resources.has(name)) return scope.resources.get(name) ?? circular(name)
  const resource = scope.view.resourceByName.get(name)
  if (resource === undefined) return undefined
  scope.resources.set(name, undefined)
  const compiled = compileResource(resource, scope)
  if (compiled === undefined) scope.resources.delete(name)
  else scope.resources.set(name, compiled)
  return compiled
}

function circular(name: string): Expression {
  return raising('circular-reference', `${name} refers to itself, directly or through other resources.`)
}

function unknownReference(scope: Scope, head: string, reference: string): Expression {
  if (reference === '') return raising('missing-reference', 'A resource is missing here. Choose one.')
  if (scope.declared.has(head)) {
    return raising('value-not-set', `${reference} has no value: what ${head} would give is not simulated.`)
  }
  return raising(
    'unknown-reference',
    `The flow has no resource or element ${head}. Correct the reference ${reference}.`,
  )
}
