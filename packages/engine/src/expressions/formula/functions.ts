import { DATE_FUNCTIONS } from './date-functions.ts'
import { LOGIC_FUNCTIONS } from './logic-functions.ts'
import { NUMBER_FUNCTIONS } from './number-functions.ts'
import type { FormulaFunction } from './term.ts'
import { TEXT_FUNCTIONS } from './text-functions.ts'

/** The functions that are simulated, by their name in capitals. */
export const FORMULA_FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map([
  ...LOGIC_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...DATE_FUNCTIONS,
])
