import type { DataType } from '@parley/flow'
import type { Value } from '@parley/org'
import type { Run } from './run.ts'

/**
 * A flow document compiled once: names are slots, expressions are closures, connectors are element indices. It holds
 * no state, so one program serves any number of runs. Opaque to callers but for `name`, `inputs` and `outputs`.
 */
export interface Program {
  /** The flow's API name, as `prepare` was told; empty otherwise. */
  readonly name: string
  readonly label: string
  readonly apiVersion: number
  /** Variables that are available for input, in the file's order, and `$Record` for a record-triggered flow. */
  readonly inputs: readonly ProgramVariable[]
  /** Variables that are available for output. */
  readonly outputs: readonly ProgramVariable[]
  readonly slots: readonly Slot[]
  readonly elements: readonly PreparedElement[]
  readonly exits: readonly PreparedExit[]
  /** The exits' targets once more, side by side, for the step. */
  readonly targets: Int32Array
  /** Index of the Start element. */
  readonly start: number
  /** How many Loop elements there are. */
  readonly loops: number
}

export interface ProgramVariable {
  readonly name: string
  readonly slot: number
  readonly type: ValueType
}

/** What a variable may hold. */
export interface ValueType {
  readonly dataType: DataType
  readonly isCollection: boolean
  readonly objectType?: string
  /** Decimal places of a Number or Currency. */
  readonly scale?: number
}

export interface Slot {
  readonly name: string
  readonly type: ValueType
  /** The value at the start of a run; default values may read other resources. */
  readonly initial: Read
}

/**
 * Reads a value. Where there is none to read it answers null and leaves the reason in `run.raised`, so that the common
 * path costs no allocation; an element looks there before it acts on the value.
 */
export type Read = (run: Run) => Value

export interface PreparedElement {
  readonly name: string
  readonly label: string
  /** The fault path, or `NOWHERE`. */
  readonly faultExit: number
  /** The way past it when it is not simulated, or `NOWHERE`. */
  readonly normalExit: number
  /** Does the element's work and answers the exit that it leaves by; with `run.raised` set the answer doesn't count. */
  readonly execute: (run: Run) => number
}

export interface PreparedExit {
  /** Stable within its element: `connector`, `rules/Is_Open` … */
  readonly id: string
  /** Index of its element. */
  readonly element: number
  /** Index of the element that it leads to; `NOWHERE` where the path ends. */
  readonly target: number
}
