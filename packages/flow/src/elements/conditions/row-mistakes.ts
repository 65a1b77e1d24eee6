import type { Surroundings } from '../../problems/surroundings.ts'
import type { ReferenceType } from '../../types/reference-type.ts'
import { misfit, typeInWords } from '../../types/misfit.ts'
import type { FlowValue } from '../value.ts'
import { comparedType, operatorFits } from './condition-operators.ts'

/** What is wrong with conditions; each kind makes its own code of the rule (`rule-family.ts` for those with one code for alike rules). */
export interface Mistake<Rule extends string> {
  readonly rule: Rule
  readonly message: string
  /** Inside of what owns the conditions: `conditions/0/operator`. */
  readonly field: string
}

/** A row of conditions or of filters, whatever its members are called. */
export interface Row<Word extends string> {
  /** How messages name the row: `Condition 1`. */
  readonly title: string
  /** What the left side is called. */
  readonly word: Word
  readonly left: string
  readonly type: ReferenceType | undefined
  readonly isTriggeringRecord: boolean
  readonly operator: string
  readonly right: FlowValue | undefined
  readonly use: 'condition' | 'filter'
  readonly fields: { readonly left: string; readonly operator: string; readonly right: string }
}

export type RowRule = 'operator-missing' | 'value-missing' | 'operator-type' | 'value-type'

/** Parts that a row lacks, or an operator or value that does not fit the left side. */
export function rowMistakes<Word extends string>(
  row: Row<Word>,
  surroundings: Surroundings,
): readonly Mistake<`${Word}-missing` | RowRule>[] {
  const { title, word, left, operator, right, fields } = row
  const isOperatorMissing = operator === '' || operator === 'None'
  const missing: Mistake<`${Word}-missing` | RowRule>[] = []
  const lacks = (rule: `${Word}-missing` | RowRule, part: string, field: string): void => {
    missing.push({ rule, message: `${title} has no ${part}. Complete or remove it.`, field })
  }
  if (left === '') lacks(`${word}-missing`, word, fields.left)
  if (isOperatorMissing) lacks('operator-missing', 'operator', fields.operator)
  if (right === undefined) lacks('value-missing', 'value', fields.right)
  return isOperatorMissing || left === '' ? missing : [...missing, ...typeMistakes(row, surroundings)]
}

function typeMistakes(row: Row<string>, surroundings: Surroundings): readonly Mistake<RowRule>[] {
  const { title, left, type, operator, right, use, fields } = row
  if (!operatorFits(operator, row, use)) {
    const shown = type === undefined ? left : `${left} (${typeInWords(type)})`
    const message = `${title}: ${operator} is not possible with ${shown}. Choose another operator.`
    return [{ rule: 'operator-type', message, field: fields.operator }]
  }
  // Whatever its type, the field of a record holds one value.
  const wanted = comparedType(operator, type ?? (use === 'filter' ? { isCollection: false } : {}))
  const given = misfit(right, wanted, surroundings)
  if (given === undefined) return []
  const message = `${title}: ${given} does not fit; ${operator} needs ${typeInWords(wanted)} here. Choose another value.`
  return [{ rule: 'value-type', message, field: fields.right }]
}
