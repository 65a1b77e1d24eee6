import type { FlowDocument, FlowView } from '../document/document.ts'
import { currentItems } from '../elements/collection-filter/current-item-of.ts'
import { declaredNames } from '../mentions/declared-names.ts'
import { type FlowReferences, flowReferences } from '../types/flow-references.ts'
import type { ReferenceType } from '../types/reference-type.ts'
import type { CheckContext } from './context.ts'

/**
 * All that the check of one node may depend on beside the node: names, types, the triggering object, the world. It is the
 * identical object as long as it says the same, so that what was found in an untouched node stays valid.
 */
export interface Vicinity {
  readonly names: ReadonlySet<string>
  readonly references: FlowReferences
  readonly triggeringObject: string | undefined
  /** Something else than a person or code starts the flow: a record, a schedule, an event. */
  readonly isTriggered: boolean
  readonly context: CheckContext
}

/** The vicinity of a flow's nodes. Only the latest one is kept: flows are checked one at a time, keystroke after keystroke. */
export function vicinityOf(document: FlowDocument, view: FlowView, context: CheckContext): Vicinity {
  const now: Vicinity = {
    names: new Set([...declaredNames(document), ...currentItems(view)]),
    references: flowReferences(view),
    triggeringObject: view.start.object,
    isTriggered: view.start.object !== undefined || view.start.triggerType !== undefined,
    context,
  }
  if (latest === undefined || !isSame(latest, now)) latest = now
  return latest
}

let latest: Vicinity | undefined

function isSame(one: Vicinity, other: Vicinity): boolean {
  return (
    one.context === other.context &&
    one.triggeringObject === other.triggeringObject &&
    one.isTriggered === other.isTriggered &&
    areSameNames(one.names, other.names) &&
    areSameNames(one.references.byHand, other.references.byHand) &&
    areSame(one.references.resources, other.references.resources, (type) => type) &&
    areSame(one.references.outputs, other.references.outputs, ({ type }) => type)
  )
}

function areSameNames(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false
  for (const name of one) if (!other.has(name)) return false
  return true
}

function areSame<T>(
  one: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, T>,
  typeOf: (item: T) => ReferenceType,
): boolean {
  if (one.size !== other.size) return false
  for (const [key, item] of one) {
    const counterpart = other.get(key)
    if (counterpart === undefined || !isSameType(typeOf(item), typeOf(counterpart))) return false
  }
  return true
}

function isSameType(one: ReferenceType, other: ReferenceType): boolean {
  return (
    one === other ||
    (one.dataType === other.dataType &&
      one.isCollection === other.isCollection &&
      one.objectType === other.objectType &&
      one.of === other.of)
  )
}
