import { valueInWords } from '../../facts/value-in-words.ts'
import type { FieldValue } from '../element.ts'

/** `Sets Status`: `"Shipped"`, for each field of a new or changed record. */
export function fieldValueFacts(values: readonly FieldValue[]): readonly (readonly [label: string, text: string])[] {
  return values.map(({ field, value }) => [
    `Sets ${field}`,
    value === undefined ? 'nothing (null)' : valueInWords(value),
  ])
}
