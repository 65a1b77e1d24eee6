import type { FormulaProblem } from './formula.ts'
import {
  type FormulaFunction,
  formulaFunctions,
  functionsRefusedInFlows,
  type ParameterType,
} from './formula-functions.ts'
import type { FormulaType } from './formula-type.ts'
import { formulaTypeLabel, type Report, type TypedOperand } from './typed-operand.ts'

/** The type of a call; reports unknown functions, wrong numbers of arguments and arguments of the wrong type. */
export function checkCall(name: string, offset: number, args: readonly TypedOperand[], report: Report): FormulaType {
  const called = formulaFunctions.get(name)
  if (!called) return report({ ...unknownFunction(name), offset })
  if (!takes(called, args.length)) {
    const message = `${name} does not take ${args.length} ${args.length === 1 ? 'argument' : 'arguments'}. Write ${called.usage}.`
    return report({ code: 'formula/argument-count', message, offset })
  }
  const shared = new Map<ParameterType, FormulaType>()
  for (const [index, arg] of args.entries()) {
    const wanted = parameterAt(called, index, args.length)
    const expected = wanted === 'same' || wanted === 'value' ? (shared.get(wanted) ?? 'unknown') : wanted
    if (!fits(expected, arg.type)) {
      const message = `${name} needs ${expected === 'any' ? 'a value' : formulaTypeLabel(expected)} here, not ${formulaTypeLabel(arg.type)}.`
      report({ code: 'formula/type-mismatch', message, offset: arg.offset })
    } else if (expected === 'unknown') {
      shared.set(wanted, arg.type)
    }
  }
  if (called.result === 'same') return shared.get('same') ?? 'unknown'
  return called.result === 'first' ? (args[0]?.type ?? 'unknown') : called.result
}

function unknownFunction(name: string): Omit<FormulaProblem, 'offset'> {
  return functionsRefusedInFlows.has(name)
    ? { code: 'formula/function-refused', message: `${name} cannot be used in a flow. Find another way.` }
    : {
        code: 'formula/unknown-function',
        message: `${name} is not known here, so no run can work it out. Check its spelling, or leave it when Salesforce has it.`,
      }
}

function takes({ parameters, optional, repeat }: FormulaFunction, count: number): boolean {
  const extra = count - parameters.length
  if (extra > 0) return repeat !== undefined && extra % repeat.length === 0
  return extra >= -optional
}

function parameterAt({ parameters, repeat }: FormulaFunction, index: number, count: number): ParameterType {
  const extra = Math.max(count - parameters.length, 0)
  const place =
    !repeat || index < repeat.from
      ? index
      : index < repeat.from + repeat.length + extra
        ? repeat.from + ((index - repeat.from) % repeat.length)
        : index - extra
  return parameters[place] ?? 'any'
}

function fits(expected: ParameterType, given: FormulaType): boolean {
  if (given === 'unknown' || expected === 'any') return true
  if (given === 'unusable') return false
  if (expected === 'dateOrDateTime') return given === 'date' || given === 'dateTime'
  return expected === 'unknown' || expected === given
}
