import type { BinaryOperator, FormulaProblem, UnaryOperator } from './formula.ts'
import type { FormulaType } from './formula-type.ts'
import { formulaTypeLabel, type Report, type TypedOperand } from './typed-operand.ts'

/** The type of an operation; reports operands that do not fit it. One operand for unary operators, two for others. */
export function checkOperator(
  operator: UnaryOperator | BinaryOperator,
  operands: readonly TypedOperand[],
  report: Report,
): FormulaType {
  const [first, second] = operands
  if (!first) return 'unknown'
  if (operator === '!' || operator === '&&' || operator === '||') return allAre('boolean', operator, operands, report)
  if (operator === '&') return allAre('text', operator, operands, report)
  if (!second || operator === '*' || operator === '/' || operator === '^')
    return allAre('number', operator, operands, report)
  if (operator === '+' || operator === '-') return sum(operator, first, second, report)
  return comparison(operator, first, second, report)
}

function allAre(type: FormulaType, operator: string, operands: readonly TypedOperand[], report: Report): FormulaType {
  for (const operand of operands) {
    if (operand.type === type || operand.type === 'unknown') continue
    report(
      mismatch(`${operator} needs ${formulaTypeLabel(type)} here, not ${formulaTypeLabel(operand.type)}.`, operand),
    )
  }
  return type
}

/** Numbers; days added to or taken from dates and times; the span between two of them; with `+` also text. */
function sum(operator: '+' | '-', left: TypedOperand, right: TypedOperand, report: Report): FormulaType {
  if (left.type === 'unknown' && right.type === 'unknown') return 'unknown'
  const pair = `${left.type} ${operator} ${right.type}`
  const result =
    SUMS.get(pair) ?? (left.type === 'unknown' || right.type === 'unknown' ? guess(operator, left, right) : undefined)
  return (
    result ??
    report(
      mismatch(
        `${operator} cannot join ${formulaTypeLabel(left.type)} and ${formulaTypeLabel(right.type)}. Convert one, for example with TEXT.`,
        right,
      ),
    )
  )
}

/** What is known of one side may leave open what the sum is, as a date plus something. */
function guess(operator: '+' | '-', left: TypedOperand, right: TypedOperand): FormulaType | undefined {
  const known = left.type === 'unknown' ? right.type : left.type
  const fits = [...SUMS.keys()].filter((pair) => {
    const [one, sign, other] = pair.split(' ')
    return sign === operator && (left.type === 'unknown' ? other === known : one === known)
  })
  const results = new Set(fits.map((pair) => SUMS.get(pair)))
  return fits.length === 0 ? undefined : results.size === 1 ? SUMS.get(fits[0] ?? '') : 'unknown'
}

const SUMS: ReadonlyMap<string, FormulaType> = new Map([
  ['number + number', 'number'],
  ['number - number', 'number'],
  ['text + text', 'text'],
  ['date + number', 'date'],
  ['number + date', 'date'],
  ['date - number', 'date'],
  ['date - date', 'number'],
  ['dateTime + number', 'dateTime'],
  ['number + dateTime', 'dateTime'],
  ['dateTime - number', 'dateTime'],
  ['dateTime - dateTime', 'number'],
  ['time + number', 'time'],
  ['time - number', 'time'],
  ['time - time', 'number'],
])

function comparison(operator: string, left: TypedOperand, right: TypedOperand, report: Report): FormulaType {
  const isOrdered = operator !== '=' && operator !== '<>'
  const bad = [left, right].find(({ type }) => type === 'unusable' || (isOrdered && type === 'boolean'))
  if (bad) {
    report(mismatch(`${operator} cannot compare ${formulaTypeLabel(bad.type)}.`, bad))
  } else if (left.type !== right.type && left.type !== 'unknown' && right.type !== 'unknown') {
    const message = `${operator} compares ${formulaTypeLabel(left.type)} with ${formulaTypeLabel(right.type)}. Convert one of them.`
    report(mismatch(message, right))
  }
  return 'boolean'
}

function mismatch(message: string, { offset }: TypedOperand): FormulaProblem {
  return { code: 'formula/type-mismatch', message, offset }
}
