import { raiseFault } from '../run/raise.ts'
import type { Read } from '../run/program.ts'
import type { Scope } from './expression.ts'

/** Formulas are compiled once the parser is there; until then reading one faults. */
export function compileFormula(_scope: Scope, expression: string): Read {
  return (run) => {
    raiseFault(run, 'not-simulated', `Formulas are not simulated yet: ${expression}`)
    return null
  }
}
