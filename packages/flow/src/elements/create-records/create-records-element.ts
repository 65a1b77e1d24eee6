import type { Connector, ElementHeader, FieldValue, RecordFilter } from '../element.ts'

/** Create Records: from record variables (`inputReference`), or one of an object, field by field. */
export interface CreateRecordsElement extends ElementHeader {
  readonly kind: 'createRecords'
  readonly inputReference?: string
  readonly object: string
  readonly inputAssignments: readonly FieldValue[]
  /** Updates the record that matches by the key field instead of creating another. */
  readonly doesUpsert: boolean
  readonly upsertExternalIdField?: string
  readonly upsertStandardIdField?: string
  /** Which records count as the same (*Check for Matching Records*). */
  readonly filterLogic: string
  readonly filters: readonly RecordFilter[]
  readonly storeOutputAutomatically: boolean
  /** The variable that takes the new record's Id (stored by hand). */
  readonly assignRecordIdToReference?: string
  readonly next?: Connector
  readonly fault?: Connector
}
