import type { Run } from './run.ts'

/** Leaves a fault for the step that is executing; the first one counts, later ones follow from it. */
export function raiseFault(run: Run, code: string, message: string): void {
  run.raised ??= { type: 'fault', code, message }
}

/** Leaves a breach of a limit, which rolls back even where a fault path exists; it outranks a fault. */
export function raiseBreach(run: Run, code: string, message: string): void {
  run.raised = { type: 'breach', code, message }
}

/** Says that this element can't be run here. */
export function raiseStop(run: Run, reason: string): void {
  run.raised ??= { type: 'stop', reason }
}
