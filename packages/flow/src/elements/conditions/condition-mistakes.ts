import type { Condition, RecordFilter } from '../element.ts'
import type { FlowValue } from '../value.ts'
import { logicMistake } from './condition-logic.ts'

/** A condition that is not finished, or logic that does not fit the conditions, for any kind that has some. */
export interface ConditionMistake {
  /** The last part of the code; each kind has its own area. */
  readonly rule: 'condition-incomplete' | 'logic'
  readonly message: string
  readonly field: string
}

/** Mistakes in conditions on references. */
export function conditionMistakes(logic: string, conditions: readonly Condition[]): readonly ConditionMistake[] {
  const rows = conditions.map(({ leftValueReference, operator, rightValue }) => ({
    left: leftValueReference,
    operator,
    right: rightValue,
  }))
  return mistakes(logic, rows, CONDITION)
}

/** Mistakes in conditions on fields of records. */
export function filterMistakes(logic: string, filters: readonly RecordFilter[]): readonly ConditionMistake[] {
  const rows = filters.map(({ field, operator, value }) => ({ left: field, operator, right: value }))
  return mistakes(logic, rows, FILTER)
}

interface Row {
  readonly left: string
  readonly operator: string
  readonly right: FlowValue | undefined
}

/** What the members of a row are called, and the left one on screen. */
type Names = typeof CONDITION | typeof FILTER

const CONDITION = {
  rows: 'conditions',
  logic: 'conditionLogic',
  left: 'leftValueReference',
  right: 'rightValue',
  word: 'resource',
} as const
const FILTER = { rows: 'filters', logic: 'filterLogic', left: 'field', right: 'value', word: 'field' } as const

function mistakes(logic: string, rows: readonly Row[], names: Names): readonly ConditionMistake[] {
  const found = rows.flatMap((row, index): readonly ConditionMistake[] => {
    const lacking = lackingIn(row, names)
    if (lacking === undefined) return []
    const message = `Condition ${index + 1} has no ${lacking.word}. Complete or remove it.`
    return [{ rule: 'condition-incomplete', message, field: `${names.rows}/${index}/${lacking.member}` }]
  })
  const mistake = logicMistake(logic, rows.length)
  return mistake === undefined ? found : [...found, { rule: 'logic', message: mistake.message, field: names.logic }]
}

function lackingIn({ left, operator, right }: Row, names: Names): { member: string; word: string } | undefined {
  if (left === '') return { member: names.left, word: names.word }
  if (operator === '' || operator === 'None') return { member: 'operator', word: 'operator' }
  return right === undefined ? { member: names.right, word: 'value' } : undefined
}
