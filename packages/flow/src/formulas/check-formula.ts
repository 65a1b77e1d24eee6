import { checkCall } from './check-call.ts'
import { checkOperator } from './check-operator.ts'
import type { Formula, FormulaProblem } from './formula.ts'
import type { FormulaType } from './formula-type.ts'

export interface FormulaCheck {
  /** Of the whole formula; `unknown` where a problem hides it. */
  readonly type: FormulaType
  readonly problems: readonly FormulaProblem[]
}

/**
 * Checks functions, numbers of arguments and types, in the order of the text. `typeOf` answers for references without
 * braces; undefined means that there is no such thing. A mistake inside is not reported again further out.
 */
export function checkFormula(formula: Formula, typeOf: (ref: string) => FormulaType | undefined): FormulaCheck {
  const problems: FormulaProblem[] = []
  const report = (problem: FormulaProblem): 'unknown' => {
    problems.push(problem)
    return 'unknown'
  }
  const visit = (node: Formula): FormulaType => {
    if (node.kind === 'number' || node.kind === 'text' || node.kind === 'boolean') return node.kind
    if (node.kind === 'null') return 'unknown'
    if (node.kind === 'reference') return typeOf(node.to) ?? report(unknownReference(node.to, node.offset))
    if (node.kind === 'call') {
      const args = node.args.map((arg) => ({ type: visit(arg), offset: arg.offset }))
      return checkCall(node.name, node.offset, args, report)
    }
    const operands = node.kind === 'unary' ? [node.operand] : [node.left, node.right]
    const typed = operands.map((operand) => ({ type: visit(operand), offset: operand.offset }))
    return checkOperator(node.operator, typed, report)
  }
  const type = visit(formula)
  return { type, problems: problems.toSorted((a, b) => a.offset - b.offset) }
}

function unknownReference(ref: string, offset: number): FormulaProblem {
  return {
    code: 'formula/unknown-reference',
    message: `There is no ${ref} in this flow. Choose another resource or create it.`,
    offset,
  }
}
