import type { Connector, ElementHeader, RecordFilter } from '../element.ts'

/** Delete Records: the records of a variable (`inputReference`), or those of an object that meet the conditions. */
export interface DeleteRecordsElement extends ElementHeader {
  readonly kind: 'deleteRecords'
  readonly inputReference?: string
  readonly object: string
  readonly filterLogic: string
  readonly filters: readonly RecordFilter[]
  readonly next?: Connector
  readonly fault?: Connector
}
