import { row } from '../../codec/list-field.ts'
import { text } from '../../codec/text-field.ts'
import { value } from '../../codec/value-field.ts'
import type { Condition } from '../element.ts'

/** A row of a condition, as decisions and waits have it. */
export const conditionRow = row<Condition>({
  leftValueReference: text('leftValueReference'),
  operator: text('operator'),
  rightValue: value('rightValue'),
})
