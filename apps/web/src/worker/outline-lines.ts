import { traceOutline, traceSteps } from '@parley/engine'
import type { OutlineRow, Run, RunStep } from '@parley/engine'
import type { OutlineLine, OutlineRequest, Page } from './org-client.ts'

/** A page of *What happened* with a few words on each row. */
export function outlinePage(run: Run | undefined, { from, count, inside }: OutlineRequest): Page<OutlineLine> {
  if (run === undefined) return { total: 0, items: [] }
  const { rows, total } = traceOutline(run, from, count, inside)
  return { total, items: rows.map((row) => lineOf(run, row)) }
}

function lineOf(run: Run, row: OutlineRow): OutlineLine {
  if (row.type === 'loop')
    return { row, line: `${String(row.turns)} ${row.turns === 1 ? 'turn' : 'turns'}`, exit: null, faulted: false }
  if (row.type === 'turn') return { row, line: `Turn ${String(row.turn)}`, exit: null, faulted: false }
  const [step] = traceSteps(run, row.firstStep, 1)
  if (step === undefined) return { row, line: '', exit: null, faulted: false }
  const fault = step.events.find((event) => event.type === 'fault')
  return { row, line: fault === undefined ? told(step) : fault.message, exit: step.exit, faulted: fault !== undefined }
}

function told({ events }: RunStep): string {
  const done = events.flatMap((event) => {
    if (event.type === 'effectFulfilled') return [event.detail]
    return event.type === 'variableSet' ? [`set ${event.variable}`] : []
  })
  return done.join(', ')
}
