import type { FlowView } from '@parley/flow'
import type { Read, ValueType } from '../run/program.ts'

/** A compiled value: how to read it, and its type where the flow itself says so. */
export interface Expression {
  /** Reads the value to keep it or hand it on. */
  readonly read: Read
  /** Reads a collection only to look at it: the slot stays its owner. Absent where it is the same as `read`. */
  readonly peek?: Read
  readonly type?: ValueType
}

/** What names mean while a flow is compiled. */
export interface Scope {
  readonly view: FlowView
  readonly apiVersion: number
  /** Every name that the file declares, those inside elements that are not simulated too. */
  readonly declared: ReadonlySet<string>
  /** Variables, outputs of elements (`Send.requestId`, the current item of a loop), outcomes and `$Record`. */
  readonly slots: ReadonlyMap<string, ScopedSlot>
  /** Compiles a reference in this scope: the one door, so that the kinds of expressions needn't know each other. */
  readonly compileReference: (reference: string, onUnset: OnUnset) => Expression
  /** Formulas and text templates that are compiled already; a name that is being compiled maps to undefined. */
  readonly resources: Map<string, Expression | undefined>
}

export interface ScopedSlot {
  readonly index: number
  readonly type: ValueType
}

/**
 * What reading a field of a record that was never set does: Salesforce's runtime fails the element, while conditions
 * and formulas go on with null.
 */
export type OnUnset = 'fault' | 'null'
