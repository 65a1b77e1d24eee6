import type { Finding } from '../../problems/finding.ts'
import type { FieldValue } from '../element.ts'

/** Values of a new or changed record that name no field. */
export function checkValues(element: string, values: readonly FieldValue[]): readonly Finding[] {
  return values.flatMap(({ field }, index) => {
    if (field !== '') return []
    const message = `Value ${index + 1} does not say which field it is for. Choose one, or remove the row.`
    const where = { element, field: `inputAssignments/${index}/field` }
    return [{ code: 'records/field-missing', message, where }]
  })
}
