import type { Value } from '@parley/org'
import type { ValueType } from '../../run/program.ts'
import type { Run } from '../../run/run.ts'

/** A compiled part of a formula. */
export interface Term {
  readonly evaluate: Evaluate
  /** Undefined where only the run can tell. Dates and text are both strings, so operators need it. */
  readonly type: FormulaType | undefined
}

/** Undefined is failure (a division by zero, text that is no number), which makes the whole formula null. */
export type Evaluate = (run: Run) => Value | undefined

export type FormulaType = ValueType['dataType']

/** A function of formulas: how many arguments it takes, and how they become a term. */
export interface FormulaFunction {
  readonly min: number
  readonly max: number
  readonly compile: (args: readonly Term[]) => Term
}

/** A function whose arguments are all evaluated, from left to right, before it is called. */
export function eager(
  arity: number | readonly [min: number, max: number],
  type: FormulaType | undefined | ((args: readonly Term[]) => FormulaType | undefined),
  call: (values: readonly Value[], run: Run) => Value | undefined,
): FormulaFunction {
  const [min, max] = typeof arity === 'number' ? [arity, arity] : arity
  return {
    min,
    max,
    compile: (args) => ({
      type: typeof type === 'function' ? type(args) : type,
      evaluate: (run) => {
        const values: Value[] = []
        for (const arg of args) {
          const value = arg.evaluate(run)
          if (value === undefined) return undefined
          values.push(value)
        }
        return call(values, run)
      },
    }),
  }
}

export function isTextType(type: FormulaType | undefined): boolean {
  return type === 'String' || type === 'Picklist' || type === 'Multipicklist'
}

/** What counts as blank: null and the empty text. */
export function isBlank(value: Value): boolean {
  return value === null || value === ''
}
