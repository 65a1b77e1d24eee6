import type { DataType } from '../resources/resource.ts'

/** What a reference gives when the flow runs. */
export interface ReferenceType {
  readonly dataType: DataType
  readonly isCollection: boolean
  /** For records. */
  readonly objectType?: string
  /** Where the value comes from; a field of a record counts as what its record is. Only a `variable` can be assigned to as a whole. */
  readonly of: ReferenceSource
}

export type ReferenceSource =
  | 'variable'
  | 'constant'
  | 'formula'
  | 'textTemplate'
  | 'choice'
  | 'choiceSet'
  | 'stage'
  | 'elementOutput'
  | 'loopItem'
  | 'outcome'
  /** An element itself, true when it was visited. */
  | 'element'
  | 'globalConstant'
  | 'global'
