import { parseFormula } from '../../formulas/parse-formula.ts'
import type { Rule } from '../rule.ts'

/** `formula/…`: a formula that cannot be read, with the parser's own code and the place in the formula. */
export const formulas: Rule = ({ view }) =>
  view.resources.flatMap((resource) => {
    // An empty formula is the slice's finding.
    if (resource.kind !== 'formula' || resource.expression.trim() === '') return []
    const { problem } = parseFormula(resource.expression)
    if (problem === undefined) return []
    return [
      {
        code: problem.code,
        severity: 'error' as const,
        message: `The formula ${resource.name} can't be read at character ${problem.offset + 1}: ${problem.message}`,
        where: { element: resource.name, field: 'expression' },
      },
    ]
  })
