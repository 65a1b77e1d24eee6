import { checkFormula } from '../formulas/check-formula.ts'
import { MAX_FORMULA_LENGTH } from '../formulas/formula.ts'
import { formulaTypeOf, referenceTyper } from '../formulas/formula-type.ts'
import { parseFormula } from '../formulas/parse-formula.ts'
import type { Finding } from '../problems/finding.ts'
import type { ProblemCode } from '../problems/severities.ts'
import type { Surroundings } from '../problems/surroundings.ts'
import { areDecimalPlaces } from './decimal-places.ts'
import type { FormulaResource } from './resource.ts'

/**
 * Can the formula be read, and does it mean something: syntax first, then functions and types (`formula/…`), then whether it gives
 * the type that the resource declares. Names that do not exist are the rule `reference/unknown`.
 */
export function checkFormulaResource(
  { name, expression, dataType, scale }: FormulaResource,
  { view, context }: Surroundings,
): readonly Finding[] {
  const found = (code: ProblemCode, message: string): Finding => ({
    code,
    message,
    where: { element: name, field: 'expression' },
  })
  if (!areDecimalPlaces(scale)) {
    const message = `The formula ${name} can't have ${scale} decimal places. Enter 0 to 17.`
    return [{ code: 'formula/decimal-places', message, where: { element: name, field: 'scale' } }]
  }
  if (expression.trim() === '') {
    return [found('formula/expression-missing', `The formula ${name} is empty. Enter an expression.`)]
  }
  if (expression.length > MAX_FORMULA_LENGTH) {
    const message = `The formula ${name} has ${expression.length} characters; 3,900 are allowed. Split it.`
    return [found('formula/too-long', message)]
  }
  const { formula, problem } = parseFormula(expression)
  if (problem) {
    const message = `The formula ${name} can't be read at character ${problem.offset + 1}: ${problem.message}`
    return [found(problem.code, message)]
  }
  const typeOf = referenceTyper(view, context)
  const { type, problems } = checkFormula(formula, (ref) => typeOf(ref) ?? 'unknown')
  if (problems.length > 0) {
    return problems.map(({ code, message, offset }) =>
      found(code, `The formula ${name}, at character ${offset + 1}: ${message}`),
    )
  }
  if (type === 'unknown' || type === formulaTypeOf(dataType)) return []
  return [
    found(
      'formula/result-type',
      `The formula ${name} gives another type than it is declared with. Change one of the two.`,
    ),
  ]
}
