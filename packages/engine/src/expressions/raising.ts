import { raiseFault } from '../run/raise.ts'
import type { Expression } from './expression.ts'

/** What compiles fine but can't be read: null, and a fault for the element that reads it. */
export function raising(code: string, message: string): Expression {
  return {
    read: (run) => {
      raiseFault(run, code, message)
      return null
    },
  }
}
