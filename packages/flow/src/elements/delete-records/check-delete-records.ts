import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { checkSource } from '../records/check-source.ts'
import { checkTakesAll, checkWhich } from '../records/check-which.ts'
import type { DeleteRecordsElement } from './delete-records-element.ts'

/** Delete Records: records to delete, and finished conditions. */
export function checkDeleteRecords(element: DeleteRecordsElement, surroundings: Surroundings): readonly Finding[] {
  return [
    ...checkSource(element, surroundings),
    ...checkWhich(element, surroundings),
    ...checkTakesAll(element, 'deletes'),
  ]
}
