import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'
import type { WantedType } from '../../types/misfit.ts'
import { objectFieldType } from '../../types/object-field-type.ts'
import { whyNotInto } from '../../types/why-not-into.ts'
import type { GetRecordsElement } from '../element.ts'

/** Variables that take the result by hand: chosen, assignable, and of the object's or field's type. */
export function checkStorage(element: GetRecordsElement, surroundings: Surroundings): readonly Finding[] {
  const { name, storeOutputAutomatically, outputReference, outputAssignments } = element
  if (storeOutputAutomatically) return checkAllFields(element)
  const missing = (field: string): Finding => ({
    code: 'get-records/variable-missing',
    message: 'Nothing says which variable takes what is found. Choose one, or store it automatically.',
    where: { element: name, field },
  })
  if (outputReference === undefined && outputAssignments.length === 0) {
    return [missing('outputReference')]
  }
  return [
    ...(outputReference === '' ? [missing('outputReference')] : checkRecordVariable(element, surroundings)),
    ...outputAssignments.flatMap((row, index) =>
      row.assignToReference === ''
        ? [missing(`outputAssignments/${index}/assignToReference`)]
        : checkFieldVariable(element, index, surroundings),
    ),
  ]
}

/** `best-practice/GetRecordAllFields`: every field of the records is read, needed or not. */
function checkAllFields({ name, label, object, queriedFields }: GetRecordsElement): readonly Finding[] {
  if (object === '' || queriedFields.length > 0) return []
  const message = `${label || name} stores all fields of the records. Choose those that the flow needs.`
  return [{ code: 'best-practice/GetRecordAllFields', message, where: { element: name, field: 'queriedFields' } }]
}

function checkRecordVariable(element: GetRecordsElement, surroundings: Surroundings): readonly Finding[] {
  const { name, outputReference, object, getFirstRecordOnly } = element
  if (outputReference === undefined) return []
  // Older flows put the first of many into a single variable without saying so.
  const takesAll = !getFirstRecordOnly && knownType(outputReference, surroundings)?.isCollection === true
  const found: WantedType = { dataType: 'SObject', isCollection: takesAll, objectType: object }
  return checkVariable(name, outputReference, found, 'outputReference', surroundings)
}

function checkFieldVariable(element: GetRecordsElement, index: number, surroundings: Surroundings): readonly Finding[] {
  const row = element.outputAssignments[index]
  if (row === undefined) return []
  const type = objectFieldType(element.object, row.field, surroundings.context)
  const field = `outputAssignments/${index}/assignToReference`
  return checkVariable(element.name, row.assignToReference, type ?? { isCollection: false }, field, surroundings)
}

function checkVariable(
  element: string,
  reference: string,
  found: WantedType,
  field: string,
  surroundings: Surroundings,
): readonly Finding[] {
  const obstacle = whyNotInto(reference, found, surroundings)
  if (obstacle === undefined) return []
  const message = `${reference} ${obstacle}, so it can't take what is found. Choose another variable.`
  return [{ code: 'get-records/variable-type', message, where: { element, field } }]
}
