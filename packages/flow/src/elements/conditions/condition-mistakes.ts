import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'
import type { Condition } from '../element.ts'
import { type LogicMistake, logicMistake } from './condition-logic.ts'
import { type Mistake, type RowRule, rowMistakes } from './row-mistakes.ts'

/**
 * Mistakes in conditions on references, for any kind that has some: rows that are not finished, operators and values that do not
 * fit the left side, logic that does not fit the rows. Messages name a row by `title` and its number.
 */
export function conditionMistakes(
  logic: string,
  conditions: readonly Condition[],
  surroundings: Surroundings,
  title = 'Condition',
): readonly Mistake<'resource-missing' | RowRule | LogicMistake['code']>[] {
  const rows = conditions.flatMap(({ leftValueReference, operator, rightValue }, index) => {
    const place = `conditions/${index}`
    return rowMistakes(
      {
        title: `${title} ${index + 1}`,
        word: 'resource',
        left: leftValueReference,
        type: knownType(leftValueReference, surroundings),
        isTriggeringRecord: /^\$Record(\.|$)/.test(leftValueReference),
        operator,
        right: rightValue,
        use: 'condition',
        fields: { left: `${place}/leftValueReference`, operator: `${place}/operator`, right: `${place}/rightValue` },
      },
      surroundings,
    )
  })
  const mistake = logicMistake(logic, conditions.length)
  if (mistake === undefined) return rows
  return [...rows, { rule: mistake.code, message: mistake.message, field: 'conditionLogic' }]
}
