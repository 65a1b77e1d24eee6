import { commit, formatDateTime, rollback, settle } from '@parley/org'
import type { RunFault } from '../report/report.ts'
import { NOWHERE } from './run-state.ts'
import type { Run } from './run.ts'

/** The path has ended: commit, and let everything happen that is due at this virtual instant. */
export function finishRun(run: Run): void {
  end(run, 'Finished')
  commit(run.org)
  settle(run.org)
}

/** The interview failed: everything it did is undone. */
export function failRun(run: Run, fault: RunFault): void {
  run.state.fault = fault
  end(run, 'Failed')
  undo(run)
}

/** A person stopped the run: everything it did is undone, the org stands as before. */
export function abandonRun(run: Run): void {
  end(run, 'Cancelled')
  undo(run)
}

function end(run: Run, status: 'Finished' | 'Failed' | 'Cancelled'): void {
  run.state.status = status
  run.state.element = NOWHERE
  run.state.endedAt = formatDateTime(run.org.clock.now)
}

function undo(run: Run): void {
  rollback(run.org)
  run.state.undoneRequests.push(...run.state.requests)
  run.state.requests = []
}
