import { checkFormula } from '../../formulas/check-formula.ts'
import { MAX_FORMULA_LENGTH } from '../../formulas/formula.ts'
import { formulaTypeOf, referenceTyper } from '../../formulas/formula-type.ts'
import { parseFormula } from '../../formulas/parse-formula.ts'
import type { FormulaResource } from '../../resources/resource.ts'
import type { Problem } from '../problem.ts'
import type { Rule } from '../rule.ts'

/**
 * What a formula that can be read means: `formula/unknown-function`, `formula/argument-count`, `formula/type-mismatch` …, and
 * `formula/result-type` when it gives another type than the resource has. Names that do not exist are `reference/unknown`.
 */
export const formulaTypes: Rule = ({ view, context }) => {
  const typeOf = referenceTyper(view, context)
  return view.resources.flatMap((resource) =>
    resource.kind === 'formula' ? check(resource, (ref) => typeOf(ref) ?? 'unknown') : [],
  )
}

function check(resource: FormulaResource, typeOf: Parameters<typeof checkFormula>[1]): readonly Problem[] {
  const { name, expression, dataType } = resource
  const { formula } = expression.length > MAX_FORMULA_LENGTH ? {} : parseFormula(expression)
  if (!formula) return []
  const { type, problems } = checkFormula(formula, typeOf)
  const where = { element: name, field: 'expression' }
  const found = problems.map(({ code, message, offset }): Problem => {
    // A function may be one that we lack rather than one that the platform lacks.
    const severity = code === 'formula/unknown-function' ? 'warning' : 'error'
    return { code, severity, message: `The formula ${name}, at character ${offset + 1}: ${message}`, where }
  })
  if (type === 'unknown' || type === formulaTypeOf(dataType) || problems.length > 0) return found
  const message = `The formula ${name} does not give the data type that it is declared with. Change one of the two.`
  return [{ code: 'formula/result-type', severity: 'error', message, where }]
}
