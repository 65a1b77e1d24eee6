import type { ElementKind, ElementOf } from '@parley/flow'
import type { Scope } from '../expressions/expression.ts'
import type { ValueType } from '../run/program.ts'
import type { Run } from '../run/run.ts'

/** How one kind of element runs. */
export interface ElementRunner<K extends ElementKind> {
  /** The names under which it gives values to the rest of the flow. */
  readonly outputs?: (element: ElementOf<K>) => readonly ElementOutput[]
  /** Outputs whose type is that of another resource; asked after all others are known. */
  readonly dependentOutputs?: (element: ElementOf<K>, scope: Scope) => readonly ElementOutput[]
  /** Why no run goes through an element of this kind; missing where one does. */
  readonly notSimulated?: string
  /** Why a run stops at this very element, though not at all of its kind; undefined where it goes through. */
  readonly whyStopped?: (element: ElementOf<K>) => string | undefined
  /** Called once per program: resolves names and compiles what the element evaluates. */
  readonly prepare: (element: ElementOf<K>, site: ElementSite) => Execute
}

export interface ElementOutput {
  readonly name: string
  readonly type: ValueType
}

/** Does an element's work in a run and answers the number of the exit to leave by; a failure is raised (`run.raised`). */
export type Execute = (run: Run) => number

/** What preparing an element may ask about its surroundings. */
export interface ElementSite {
  readonly scope: Scope
  /** Index of the element in the program. */
  readonly index: number
  /** Number of the element's exit with this id. */
  readonly exit: (id: string) => number
  /** Numbers of a Decision's exits, in the order of its outcomes. */
  readonly outcomeExits: readonly number[]
  /** A 1 for each element that a path from Start reaches without passing this one. */
  readonly outside: () => Uint8Array
}
