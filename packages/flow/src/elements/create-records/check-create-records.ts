import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { whyNotInto } from '../../types/why-not-into.ts'
import { checkSource } from '../records/check-source.ts'
import { checkValues } from '../records/check-values.ts'
import { checkWhich } from '../records/check-which.ts'
import type { CreateRecordsElement } from './create-records-element.ts'

/** Create Records: an object or records to create, values with their fields, and a variable that can take the Id. */
export function checkCreateRecords(element: CreateRecordsElement, surroundings: Surroundings): readonly Finding[] {
  return [
    ...checkSource(element, surroundings),
    ...checkValues(element, surroundings),
    ...checkWhich(element, surroundings),
    ...checkIdVariable(element, surroundings),
  ]
}

function checkIdVariable(
  { name, assignRecordIdToReference: variable = '' }: CreateRecordsElement,
  surroundings: Surroundings,
): readonly Finding[] {
  if (variable === '') return []
  const obstacle = whyNotInto(variable, { dataType: 'String', isCollection: false }, surroundings)
  if (obstacle === undefined) return []
  const message = `${variable} ${obstacle}, so it can't take the Id of the new record. Choose another variable.`
  return [{ code: 'records/id-variable-type', message, where: { element: name, field: 'assignRecordIdToReference' } }]
}
