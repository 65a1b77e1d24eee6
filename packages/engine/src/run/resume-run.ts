import { createTrace } from '../trace/trace.ts'
import { settingsOf, type RunOptions } from './create-run.ts'
import type { Program } from './program.ts'
import type { RunState } from './run-state.ts'
import type { Run } from './run.ts'

/** A copy of where the run stands, as plain JSON that later steps don't change. */
export function runStateOf(run: Run): RunState {
  const { state } = run
  return {
    ...state,
    slots: state.slots.map((value, index) =>
      state.owned[index] === null ? value : (state.owned[index]?.slice() ?? value),
    ),
    owned: state.owned.map(() => null),
    loops: state.loops.map((cursor) => cursor && { ...cursor, items: cursor.items.slice(0, cursor.length) }),
    usage: { ...state.usage },
    handledFaults: [...state.handledFaults],
    requests: [...state.requests],
    undoneRequests: [...state.undoneRequests],
    remarks: [...state.remarks],
    found: [...state.found],
  }
}

/**
 * Goes on from a saved state, with the program of the same document and the org as it was then. The state is the new
 * run's own from here on. The trace begins anew.
 */
export function resumeRun(program: Program, state: RunState, options: Omit<RunOptions, 'inputs'>): Run {
  const trace = createTrace(
    options.traceLevel ?? 'elements',
    program.exits.length,
    program.elements.length,
    options.traceDetails,
  )
  return { program, org: options.org, state, trace, settings: settingsOf(program, options), raised: undefined }
}
