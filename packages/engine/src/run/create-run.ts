import { nowText, type Org, type Value } from '@parley/org'
import type { TraceLevel } from '../trace/event.ts'
import { createTrace } from '../trace/trace.ts'
import { executedElementLimit, noUsage } from './limits.ts'
import type { Program } from './program.ts'
import { readInputs, type InputError } from './read-inputs.ts'
import { NOWHERE, type RunInput, type RunState } from './run-state.ts'
import type { Run, RunSettings } from './run.ts'

export interface RunOptions {
  readonly org: Org
  /** Values by variable name (`$Record` for a record-triggered flow); what is left out keeps its default. */
  readonly inputs?: Readonly<Record<string, Value>>
  /** Governor limits. Default `on`. */
  readonly limits?: 'on' | 'off'
  /** Default `elements`. */
  readonly traceLevel?: TraceLevel
  /** Details (values, conditions, effects) that the trace keeps at most. Default 200,000. */
  readonly traceDetails?: number
  /** Go past elements that are not simulated instead of stopping there. Default false. */
  readonly continuePast?: boolean
  /** Id of the User who runs the flow. Default: the org's running user. */
  readonly runningUser?: string
  /** Elements that the run may execute before it counts as endless. Default 50,000,000. */
  readonly maxSteps?: number
}

/**
 * Makes a run that stands before its first element. Inputs are checked here, for every caller alike; an input that
 * can't be used is an error with its name, and there is no run.
 */
export function createRun(
  program: Program,
  options: RunOptions,
): { readonly run: Run } | { readonly error: InputError } {
  if (options.org.transaction !== undefined) return { error: BUSY }
  const read = readInputs(program, options.org, options.inputs ?? {})
  if ('error' in read) return read
  const run: Run = {
    program,
    org: options.org,
    state: newState(program, options.org, read.inputs),
    trace: createTrace(
      options.traceLevel ?? 'elements',
      program.exits.length,
      program.elements.length,
      options.traceDetails,
    ),
    settings: settingsOf(program, options),
    raised: undefined,
  }
  setSlots(run, read.inputs)
  return { run }
}

const BUSY: InputError = {
  code: 'org-busy',
  input: '',
  message: 'Another run is still open in this org. Let it go on to its end, or cancel it.',
}

export function settingsOf(program: Program, options: RunOptions): RunSettings {
  const limits = options.limits ?? 'on'
  return {
    limits,
    continuePast: options.continuePast ?? false,
    runningUser: options.runningUser ?? options.org.runningUserId,
    maxSteps: Math.min(options.maxSteps ?? 50_000_000, executedElementLimit(program, limits)),
  }
}

function newState(program: Program, org: Org, inputs: readonly RunInput[]): RunState {
  return {
    status: 'Running',
    element: program.start,
    previous: NOWHERE,
    steps: 0,
    slots: program.slots.map(() => null),
    owned: program.slots.map(() => null),
    loops: Array.from({ length: program.loops }, () => null),
    usage: noUsage(),
    faultMessage: null,
    fault: null,
    handledFaults: [],
    stopped: null,
    requests: [],
    undoneRequests: [],
    remarks: [],
    found: [],
    inputs: [...inputs],
    startedAt: nowText(org),
    endedAt: null,
    interviewGuid: '',
  }
}

/** Default values first, as they may read each other in the file's order; then what was given. */
function setSlots(run: Run, inputs: readonly RunInput[]): void {
  const { program, state } = run
  program.slots.forEach((slot, index) => {
    state.slots[index] = slot.initial(run)
    run.raised = undefined
  })
  for (const input of inputs) {
    const variable = program.inputs.find((each) => each.name === input.name)
    if (variable !== undefined) state.slots[variable.slot] = input.value
  }
}
