import type { FlowValue } from '../elements/value.ts'
import { valueInWords } from './value-in-words.ts'

/** An operator with its right side, as it is read in a sentence: `is above 5`, `is empty`, `has changed`. */
export function operatorInWords(operator: string, right: FlowValue | undefined): string {
  const yesOrNo = YES_OR_NO.get(operator)
  if (yesOrNo !== undefined && right?.kind === 'boolean') return right.value ? yesOrNo[0] : yesOrNo[1]
  return `${WORDS.get(operator) ?? operator} ${valueInWords(right)}`.trim()
}

/** Operators that ask yes or no: what they say with True, and with False. */
const YES_OR_NO: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['IsNull', ['is null', 'is not null']],
  ['IsBlank', ['is blank', 'is not blank']],
  ['IsEmpty', ['is empty', 'is not empty']],
  ['IsChanged', ['has changed', 'has not changed']],
  ['WasSet', ['was set', 'was not set']],
  ['WasSelected', ['was selected', 'was not selected']],
  ['WasVisited', ['was visited', 'was not visited']],
  ['HasError', ['has an error', 'has no error']],
])

const WORDS: ReadonlyMap<string, string> = new Map([
  ['EqualTo', 'is'],
  ['NotEqualTo', 'is not'],
  ['GreaterThan', 'is above'],
  ['GreaterThanOrEqualTo', 'is at least'],
  ['LessThan', 'is below'],
  ['LessThanOrEqualTo', 'is at most'],
  ['StartsWith', 'starts with'],
  ['EndsWith', 'ends with'],
  ['Contains', 'contains'],
  ['In', 'is one of'],
  ['NotIn', 'is none of'],
])
