import type { FormulaProblem } from './formula.ts'
import type { FormulaType } from './formula-type.ts'

/** An argument or operand after its own check. */
export interface TypedOperand {
  readonly type: FormulaType
  readonly offset: number
}

/** Notes a problem; what is wrong counts as `unknown` further out. */
export type Report = (problem: FormulaProblem) => 'unknown'

/** A type in the admin's words, for messages. */
export function formulaTypeLabel(type: FormulaType | 'dateOrDateTime'): string {
  return labels[type]
}

const labels: { readonly [T in FormulaType | 'dateOrDateTime']: string } = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  date: 'a date',
  dateTime: 'a date/time',
  time: 'a time',
  dateOrDateTime: 'a date or date/time',
  unknown: 'something',
  unusable: 'a record or collection',
}
