import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { typeOfField } from '../../types/field-type.ts'
import { misfit, typeInWords } from '../../types/misfit.ts'
import type { ReferenceType } from '../../types/reference-type.ts'
import { unknownField } from '../../types/unknown-field.ts'
import { comparedType, operatorFits } from '../conditions/condition-operators.ts'
import type { GetRecordsElement } from '../element.ts'

/** Fields that the object lacks, and conditions, order and maximum that do not fit. Objects that nobody knows are not judged. */
export function checkQueryTypes(element: GetRecordsElement, surroundings: Surroundings): readonly Finding[] {
  return [
    ...element.filters.flatMap((_, index) => checkFilter(element, index, surroundings)),
    ...checkOrder(element, surroundings),
    ...checkLimit(element, surroundings),
    ...element.queriedFields.flatMap((field) => checkField(element, field, 'queriedFields', surroundings)),
  ]
}

function checkFilter(element: GetRecordsElement, index: number, surroundings: Surroundings): readonly Finding[] {
  const filter = element.filters[index]
  if (filter === undefined || filter.field === '') return []
  const unknown = checkField(element, filter.field, `filters/${index}/field`, surroundings)
  if (unknown.length > 0 || filter.operator === '') return unknown
  const type = fieldType(element, filter.field, surroundings)
  const what = `Condition ${index + 1}`
  if (!operatorFits(filter.operator, { type, isTriggeringRecord: false }, 'filter')) {
    return [
      {
        code: 'get-records/operator-type',
        message: `${what}: ${filter.operator} is not possible with ${filter.field}${type ? ` (${typeInWords(type)})` : ''}. Choose another operator.`,
        where: { element: element.name, field: `filters/${index}/operator` },
      },
    ]
  }
  const wanted = comparedType(filter.operator, type)
  const given = misfit(filter.value, wanted, surroundings)
  if (given === undefined) return []
  return [
    {
      code: 'get-records/value-type',
      message: `${what}: ${given} does not fit; ${filter.operator} needs ${typeInWords(wanted)} here. Choose another value.`,
      where: { element: element.name, field: `filters/${index}/value` },
    },
  ]
}

function checkOrder(element: GetRecordsElement, surroundings: Surroundings): readonly Finding[] {
  const { name, sortField = '', sortOrder } = element
  if (sortField !== '') return checkField(element, sortField, 'sortField', surroundings)
  if (sortOrder === undefined) return []
  const message = 'An order is chosen, but not the field to sort by. Choose one, or take the order out.'
  return [{ code: 'get-records/sort-field-missing', message, where: { element: name, field: 'sortField' } }]
}

function checkLimit({ name, limit }: GetRecordsElement, surroundings: Surroundings): readonly Finding[] {
  const given = misfit(limit, { dataType: 'Number', isCollection: false }, surroundings)
  if (given === undefined) return []
  const message = `${given} is no maximum number of records. Enter a number or choose a number variable.`
  return [{ code: 'get-records/limit-type', message, where: { element: name, field: 'limit' } }]
}

function checkField(
  { name, object }: GetRecordsElement,
  field: string,
  place: string,
  { context }: Surroundings,
): readonly Finding[] {
  const unknown = unknownField(object, field.split('.'), context)
  if (unknown === undefined) return []
  return [
    {
      code: 'get-records/field-unknown',
      message: `${unknown.object} has no field ${unknown.field} in the simulated org, so a run stops here. Correct it, unless the flow is meant for a real org.`,
      where: { element: name, field: place },
    },
  ]
}

function fieldType({ object }: GetRecordsElement, field: string, { context }: Surroundings): ReferenceType | undefined {
  const record: ReferenceType = { dataType: 'SObject', isCollection: false, objectType: object, of: 'elementOutput' }
  return typeOfField(record, field.split('.'), context)
}
