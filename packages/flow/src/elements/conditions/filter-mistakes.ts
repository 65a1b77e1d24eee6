import type { Surroundings } from '../../problems/surroundings.ts'
import { objectFieldType } from '../../types/object-field-type.ts'
import { unknownFieldMessage } from '../../types/unknown-field-message.ts'
import type { RecordFilter } from '../element.ts'
import { type LogicMistake, logicMistake } from './condition-logic.ts'
import { type Mistake, type RowRule, rowMistakes } from './row-mistakes.ts'

/** Records that filters pick from: all of an object, or the one that triggered the flow. */
export interface Filtered {
  /** Empty where it is not known; then fields and their types are not judged. */
  readonly object: string
  readonly filterLogic: string
  readonly filters: readonly RecordFilter[]
}

type FilterRule = 'field-missing' | 'field-unknown' | RowRule

/**
 * Mistakes in conditions on fields of records, for any kind that has some: rows that are not finished, fields that the object lacks,
 * operators and values that do not fit the field, logic that does not fit the rows. Messages name a row by `title` and its number.
 */
export function filterMistakes(
  { object, filterLogic, filters }: Filtered,
  surroundings: Surroundings,
  title = 'Condition',
  isTriggeringRecord = false,
): readonly Mistake<FilterRule | LogicMistake['code']>[] {
  const { context } = surroundings
  const rows = filters.flatMap(({ field, operator, value }, index): readonly Mistake<FilterRule>[] => {
    const place = `filters/${index}`
    const unknown = field === '' ? undefined : unknownFieldMessage(object, field.split('.'), context)
    if (unknown !== undefined) return [{ rule: 'field-unknown', message: unknown, field: `${place}/field` }]
    return rowMistakes(
      {
        title: `${title} ${index + 1}`,
        word: 'field',
        left: field,
        type: objectFieldType(object, field, context),
        isTriggeringRecord,
        operator,
        right: value,
        use: 'filter',
        fields: { left: `${place}/field`, operator: `${place}/operator`, right: `${place}/value` },
      },
      surroundings,
    )
  })
  const mistake = logicMistake(filterLogic, filters.length)
  if (mistake === undefined) return rows
  return [...rows, { rule: mistake.code, message: mistake.message, field: 'filterLogic' }]
}
