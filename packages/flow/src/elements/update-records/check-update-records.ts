import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { checkSource } from '../records/check-source.ts'
import { checkValues } from '../records/check-values.ts'
import { checkTakesAll, checkWhich } from '../records/check-which.ts'
import type { UpdateRecordsElement } from './update-records-element.ts'

/** Update Records: records to update, finished conditions, and something to set. */
export function checkUpdateRecords(element: UpdateRecordsElement, surroundings: Surroundings): readonly Finding[] {
  return [
    ...checkSource(element, surroundings),
    ...checkWhich(element, surroundings),
    ...checkTakesAll(element, 'updates'),
    ...checkAnyValue(element),
    ...checkValues(element, surroundings),
  ]
}

function checkAnyValue({ name, inputReference, object, inputAssignments }: UpdateRecordsElement): readonly Finding[] {
  if (inputReference !== undefined || object === '' || inputAssignments.length > 0) return []
  const message = `This sets no field, so the ${object} records stay as they are. Set a field, or remove the element.`
  return [{ code: 'records/values-missing', message, where: { element: name, field: 'inputAssignments' } }]
}
