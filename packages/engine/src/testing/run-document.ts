import type { FlowDocument } from '@parley/flow'
import { createOrg, type Org, type Value } from '@parley/org'
import { createRun, type RunOptions } from '../run/create-run.ts'
import { prepare } from '../run/prepare.ts'
import { runResult, type RunResult } from '../run/run-result.ts'
import { runToEnd } from '../run/run-to-end.ts'
import type { Run } from '../run/run.ts'

/** Makes a run of a document; inputs that can't be used are a mistake in the test. */
export function startRun(document: FlowDocument, options: Partial<RunOptions> = {}): Run {
  const created = createRun(prepare(document), { org: createOrg(), ...options })
  if ('error' in created) throw new Error(created.error.message)
  return created.run
}

export interface RanFlow {
  readonly run: Run
  readonly org: Org
  readonly result: RunResult
  /** What a variable or output of an element holds at the end. */
  readonly value: (name: string) => Value | undefined
}

/** Runs a document to its end. */
export function runDocument(document: FlowDocument, options: Partial<RunOptions> = {}): RanFlow {
  const run = startRun(document, options)
  runToEnd(run)
  const value = (name: string): Value | undefined => {
    const slot = run.program.slots.findIndex((each) => each.name === name)
    return slot < 0 ? undefined : run.state.slots[slot]
  }
  return { run, org: run.org, result: runResult(run), value }
}
