import type { Org } from '@parley/org'
import type { Trace } from '../trace/trace.ts'
import type { Program } from './program.ts'
import type { RunState } from './run-state.ts'

/**
 * One interview of a flow against an org: made by `createRun`, moved by `step`, `runSlice` and `runToEnd` only. Screens
 * and tools read it through `runResult`, `runReport` and the trace's readers, not through its members.
 */
export interface Run {
  readonly program: Program
  readonly org: Org
  readonly state: RunState
  readonly trace: Trace
  readonly settings: RunSettings
  /** What the element that is executing ran into; taken away by the step that ran it. */
  raised: Raised | undefined
}

export interface RunSettings {
  readonly limits: 'on' | 'off'
  /** Go on at an element that is not simulated as if it had done nothing. */
  readonly continuePast: boolean
  /** Id of the user who runs the flow; owner of what it sends at once. */
  readonly runningUser: string | null
  /** Elements that one run may execute, a guard against endless loops. */
  readonly maxSteps: number
}

/** Why an element did not leave through one of its usual exits. */
export type Raised =
  | { readonly type: 'fault'; readonly code: string; readonly message: string }
  /** Governor limits and the step limit: roll back even where a fault path exists. */
  | { readonly type: 'breach'; readonly code: string; readonly message: string }
  | { readonly type: 'stop'; readonly reason: string }
