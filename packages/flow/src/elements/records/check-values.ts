import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { misfit, typeInWords, type WantedType } from '../../types/misfit.ts'
import { objectFieldType } from '../../types/object-field-type.ts'
import { unknownFieldMessage } from '../../types/unknown-field-message.ts'
import type { FieldValue } from '../element.ts'
import type { RecordSource } from './check-source.ts'
import { objectOfRecords } from './object-of-records.ts'

/** Values of new or changed records: their fields, and whether they fit them. A field without a value is set to null. */
export function checkValues(
  element: RecordSource & { readonly inputAssignments: readonly FieldValue[] },
  surroundings: Surroundings,
): readonly Finding[] {
  const object = objectOfRecords(element, surroundings)
  return element.inputAssignments.flatMap((row, index) =>
    checkValue(element.name, object, row, `inputAssignments/${index}`, surroundings),
  )
}

function checkValue(
  element: string,
  object: string,
  { field, value }: FieldValue,
  place: string,
  surroundings: Surroundings,
): readonly Finding[] {
  const where = { element, field: `${place}/field` }
  if (field === '') {
    const message = 'A value does not say which field it is for. Choose one, or remove the row.'
    return [{ code: 'records/field-missing', message, where }]
  }
  const unknown = unknownFieldMessage(object, field.split('.'), surroundings.context)
  if (unknown !== undefined) return [{ code: 'records/field-unknown', message: unknown, where }]
  // Whatever its type, a field holds one value.
  const wanted: WantedType = objectFieldType(object, field, surroundings.context) ?? { isCollection: false }
  const given = misfit(value, wanted, surroundings)
  if (given === undefined) return []
  const message = `${given} does not fit; ${field} needs ${typeInWords(wanted)}. Choose another value.`
  return [{ code: 'records/value-type', message, where: { element, field: `${place}/value` } }]
}
