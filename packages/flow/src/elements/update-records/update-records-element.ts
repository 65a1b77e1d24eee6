import type { Connector, ElementHeader, FieldValue, RecordFilter } from '../element.ts'

/** Update Records: the records of a variable (`inputReference`), or those of an object that meet the conditions. */
export interface UpdateRecordsElement extends ElementHeader {
  readonly kind: 'updateRecords'
  readonly inputReference?: string
  readonly object: string
  readonly filterLogic: string
  readonly filters: readonly RecordFilter[]
  readonly inputAssignments: readonly FieldValue[]
  readonly next?: Connector
  readonly fault?: Connector
}
