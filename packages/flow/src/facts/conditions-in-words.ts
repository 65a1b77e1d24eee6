import type { Condition, RecordFilter } from '../elements/element.ts'
import type { FlowValue } from '../elements/value.ts'
import { operatorInWords } from './operator-in-words.ts'

/** Conditions on references: `orderNumber is "7" and {!total} is above 5`; `1 OR 2: …` where the logic is the file's own. */
export function conditionsInWords(conditions: readonly Condition[], logic: string): string {
  return joined(
    conditions.map(({ leftValueReference, operator, rightValue }) =>
      rowInWords(leftValueReference, operator, rightValue),
    ),
    logic,
  )
}

/** Conditions on a record's fields: `Status is "Shipped" and ContactId is not empty`. */
export function filtersInWords(filters: readonly RecordFilter[], logic: string): string {
  return joined(
    filters.map(({ field, operator, value }) => rowInWords(field, operator, value)),
    logic,
  )
}

function rowInWords(left: string, operator: string, right: FlowValue | undefined): string {
  return `${left} ${operatorInWords(operator, right)}`.trim()
}

function joined(rows: readonly string[], logic: string): string {
  const word = logic.toLowerCase()
  if (rows.length < 2 || word === 'and' || word === '') return rows.join(' and ')
  if (word === 'or') return rows.join(' or ')
  return `${logic}: ${rows.map((row, index) => `${index + 1}. ${row}`).join(', ')}`
}
