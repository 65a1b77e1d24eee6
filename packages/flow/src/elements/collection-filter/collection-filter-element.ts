import type { Condition, Connector, ElementHeader } from '../element.ts'

/** Collection Filter: a new collection with the items that meet the conditions; the source stays as it is. */
export interface CollectionFilterElement extends ElementHeader {
  readonly kind: 'collectionFilter'
  readonly collectionReference: string
  /** The name by which conditions and formula read the item at hand: `currentItem_<Name>`. */
  readonly assignNextValueToReference?: string
  /** `and`, `or`, custom logic, or `formula_evaluates_to_true`. */
  readonly conditionLogic: string
  readonly conditions: readonly Condition[]
  readonly formula?: string
  readonly next?: Connector
}
