import type { Value } from '@parley/org'

/**
 * What happened in a run, as typed events. The trace is kept in columns and becomes events when read; debugger, log,
 * CLI and tests read these, never the run's insides. `step` counts executed elements from 0.
 */
export type TraceEvent =
  | { readonly type: 'elementEntered'; readonly step: number; readonly element: string }
  | {
      readonly type: 'branchTaken'
      readonly step: number
      readonly element: string
      readonly exit: string
      /** Decision: each condition that was evaluated. */
      readonly conditions?: readonly ConditionTrace[]
    }
  | {
      readonly type: 'variableSet'
      readonly step: number
      readonly element: string
      readonly variable: string
      readonly operator: string
      readonly old: Value
      readonly value: Value
    }
  | {
      readonly type: 'effectRequested'
      readonly step: number
      readonly element: string
      readonly effect: 'query' | 'send' | 'dml' | 'wait'
      readonly detail: string
    }
  | { readonly type: 'effectFulfilled'; readonly step: number; readonly element: string; readonly detail: string }
  | {
      readonly type: 'fault'
      readonly step: number
      readonly element: string
      readonly code: string
      readonly message: string
      readonly handled: boolean
    }

export interface ConditionTrace {
  readonly outcome: string
  readonly index: number
  readonly left: Value
  readonly operator: string
  readonly right: Value
  readonly result: boolean
}

/** `counts`: entries per exit only (a million users). `elements`: + every element. `values`: + variable values and conditions. */
export type TraceLevel = 'counts' | 'elements' | 'values'

/** Times that each exit was taken, by `<element>/<exit>`; and that each element was entered. */
export interface TraceCounts {
  readonly exits: Readonly<Record<string, number>>
  readonly elements: Readonly<Record<string, number>>
}
