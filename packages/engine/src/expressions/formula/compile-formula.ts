import { parseFormula, type Formula } from '@parley/flow'
import { parseDecimal } from '@parley/org'
import type { Read } from '../../run/program.ts'
import type { Scope } from '../expression.ts'
import { raising } from '../raising.ts'
import { FORMULA_FUNCTIONS } from './functions.ts'
import { binaryTerm, unaryTerm } from './operators.ts'
import type { Term } from './term.ts'

/**
 * Compiles a formula. What fails while it is evaluated makes it null, as in Salesforce; a formula that can't be read, or
 * calls a function that is not simulated, faults with `invalid-formula`.
 */
export function compileFormula(scope: Scope, text: string): Read {
  const { formula, problem } = parseFormula(text)
  if (problem !== undefined) return raising('invalid-formula', `A formula can't be read: ${problem.message}`).read
  const mistake = callMistake(formula)
  if (mistake !== undefined) return raising('invalid-formula', mistake).read
  const { evaluate } = compile(scope, formula)
  return (run) => evaluate(run) ?? null
}

function compile(scope: Scope, formula: Formula): Term {
  switch (formula.kind) {
    case 'number': {
      const value = parseDecimal(formula.text)
      return { evaluate: () => value, type: 'Number' }
    }
    case 'text':
      return { evaluate: () => formula.value, type: 'String' }
    case 'boolean':
      return { evaluate: () => formula.value, type: 'Boolean' }
    case 'null':
      return { evaluate: () => null, type: undefined }
    case 'reference': {
      const { read, type } = scope.compileReference(formula.to, 'null')
      return { evaluate: read, type: type?.isCollection === true ? undefined : type?.dataType }
    }
    case 'unary':
      return unaryTerm(formula.operator, compile(scope, formula.operand))
    case 'binary':
      return binaryTerm(formula.operator, compile(scope, formula.left), compile(scope, formula.right))
    case 'call':
      return (
        FORMULA_FUNCTIONS.get(formula.name)?.compile(formula.args.map((arg) => compile(scope, arg))) ?? {
          evaluate: () => undefined,
          type: undefined,
        }
      )
  }
}

/** What is wrong with the calls in a formula: a function that isn't there, or too few or too many arguments. */
function callMistake(formula: Formula): string | undefined {
  switch (formula.kind) {
    case 'unary':
      return callMistake(formula.operand)
    case 'binary':
      return callMistake(formula.left) ?? callMistake(formula.right)
    case 'call': {
      const known = FORMULA_FUNCTIONS.get(formula.name)
      if (known === undefined) return `A formula calls ${formula.name}, a function that is not simulated.`
      const count = formula.args.length
      if (count < known.min || count > known.max)
        return `A formula calls ${formula.name} with ${count} arguments, which is ${count < known.min ? 'too few' : 'too many'}.`
      return formula.args.map(callMistake).find((mistake) => mistake !== undefined)
    }
    default:
      return undefined
  }
}
