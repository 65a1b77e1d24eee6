import type { Connector, ElementHeader } from '../element.ts'

/** What the file keeps with Collection Filter and Collection Sort and is neither, such as the map of recommendations. */
export interface CollectionProcessorElement extends ElementHeader {
  readonly kind: 'collectionProcessor'
  /** `RecommendationMapCollectionProcessor` …; empty where the file says none. */
  readonly collectionProcessorType: string
  readonly collectionReference: string
  readonly next?: Connector
}
