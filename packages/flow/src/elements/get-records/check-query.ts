import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { misfit } from '../../types/misfit.ts'
import { unknownFieldMessage } from '../../types/unknown-field-message.ts'
import type { GetRecordsElement } from '../element.ts'

/** Fields to sort by and to read that the object lacks, and an order or maximum that does not fit. */
export function checkQuery(element: GetRecordsElement, surroundings: Surroundings): readonly Finding[] {
  return [
    ...checkOrder(element, surroundings),
    ...checkLimit(element, surroundings),
    ...element.queriedFields.flatMap((field) => checkField(element, field, 'queriedFields', surroundings)),
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
  const message = unknownFieldMessage(object, field.split('.'), context)
  return message === undefined
    ? []
    : [{ code: 'get-records/field-unknown', message, where: { element: name, field: place } }]
}
