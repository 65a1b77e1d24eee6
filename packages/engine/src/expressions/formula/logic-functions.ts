import type { Value } from '@parley/org'
import { formulaEquals } from './operators.ts'
import { eager, isBlank, type FormulaFunction, type Term } from './term.ts'

export const LOGIC_FUNCTIONS: readonly (readonly [string, FormulaFunction])[] = [
  ['AND', { min: 1, max: Infinity, compile: (args) => junction(args, false) }],
  ['OR', { min: 1, max: Infinity, compile: (args) => junction(args, true) }],
  ['NOT', eager(1, 'Boolean', ([value]) => value !== true)],
  ['IF', { min: 3, max: 3, compile: choose }],
  ['CASE', { min: 4, max: Infinity, compile: switchOver }],
  ['ISBLANK', eager(1, 'Boolean', ([value = null]) => isBlank(value))],
  ['ISNULL', eager(1, 'Boolean', ([value = null]) => isBlank(value))],
  ['BLANKVALUE', eager(2, typeOfFirst, replaceBlank)],
  ['NULLVALUE', eager(2, typeOfFirst, replaceBlank)],
  ['ISPICKVAL', eager(2, 'Boolean', ([value = null, wanted = null]) => formulaEquals(value, wanted))],
]

/** Looks at its arguments only until one decides. */
function junction(args: readonly Term[], deciding: boolean): Term {
  return {
    type: 'Boolean',
    evaluate: (run) => {
      for (const arg of args) {
        const value = arg.evaluate(run)
        if (value === undefined) return undefined
        if ((value === true) === deciding) return deciding
      }
      return !deciding
    },
  }
}

function choose([condition, then, otherwise]: readonly Term[]): Term {
  return {
    type: then?.type ?? otherwise?.type,
    evaluate: (run) => {
      const value = condition?.evaluate(run)
      if (value === undefined) return undefined
      return (value === true ? then : otherwise)?.evaluate(run)
    },
  }
}

/** `CASE(value, case1, result1, …, otherwise)`; without the last one null. */
function switchOver([subject, ...rest]: readonly Term[]): Term {
  const otherwise = rest.length % 2 === 1 ? rest.at(-1) : undefined
  return {
    type: rest[1]?.type,
    evaluate: (run) => {
      const value = subject?.evaluate(run)
      if (value === undefined) return undefined
      for (let at = 0; at + 1 < rest.length; at += 2) {
        const wanted = rest[at]?.evaluate(run)
        if (wanted === undefined) return undefined
        if (formulaEquals(value, wanted)) return rest[at + 1]?.evaluate(run)
      }
      return otherwise === undefined ? null : otherwise.evaluate(run)
    },
  }
}

function replaceBlank([value = null, replacement = null]: readonly Value[]): Value {
  return isBlank(value) ? replacement : value
}

function typeOfFirst([first, second]: readonly Term[]): Term['type'] {
  return first?.type ?? second?.type
}
