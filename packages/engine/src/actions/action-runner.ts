import type { ActionElement } from '@parley/flow'
import type { Value } from '@parley/org'
import type { Scope } from '../expressions/expression.ts'
import type { ValueType } from '../run/program.ts'
import type { Run } from '../run/run.ts'

/** Outputs by name; undefined with `run.raised` set when the action failed. */
export type RunAction = (run: Run) => ReadonlyMap<string, Value> | undefined

/** One kind of action. */
export interface ActionRunner {
  /** What it gives back, as `Element_Name.output` when outputs are stored automatically. */
  readonly outputs: readonly { readonly name: string; readonly type: ValueType }[]
  /** Called once per element: compiles its inputs. */
  readonly prepare: (element: ActionElement, scope: Scope) => RunAction
}
