import type { Connector, ElementHeader } from '../element.ts'

/** Roll Back Records: undoes what the open transaction has done to records. */
export interface RollBackRecordsElement extends ElementHeader {
  readonly kind: 'rollBackRecords'
  readonly next?: Connector
}
