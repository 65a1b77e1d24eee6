import type { Connector, ElementHeader } from '../element.ts'

/** Collection Sort: changes the order of a collection, and perhaps shortens it, in place. */
export interface CollectionSortElement extends ElementHeader {
  readonly kind: 'collectionSort'
  readonly collectionReference: string
  readonly sortOptions: readonly SortOption[]
  /** So many items are kept; all when missing. */
  readonly limit?: number
  readonly next?: Connector
}

export interface SortOption {
  /** Missing where the items are no records. */
  readonly sortField?: string
  readonly sortOrder: 'Asc' | 'Desc'
  readonly doesPutEmptyStringAndNullFirst: boolean
}
