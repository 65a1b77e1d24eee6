import type { Run } from '../run/run.ts'
import { loopBodies, NEXT_ITEM } from './loop-bodies.ts'
import { entryAt } from './trace.ts'

/** A row of "What happened": an element, or something that unfolds into rows of its own. Steps count from 0. */
export type OutlineRow =
  | { readonly type: 'step'; readonly element: string; readonly firstStep: number; readonly lastStep: number }
  /** All turns of a loop, from its first entry to the step that leaves it. */
  | {
      readonly type: 'loop'
      readonly element: string
      readonly turns: number
      readonly firstStep: number
      readonly lastStep: number
    }
  /** One turn: the step that takes the next item, then the body. `turn` counts from 1. */
  | {
      readonly type: 'turn'
      readonly element: string
      readonly turn: number
      readonly firstStep: number
      readonly lastStep: number
    }

/** Rows from `from` on, and how many there are in all. */
export interface OutlinePage {
  readonly rows: readonly OutlineRow[]
  readonly total: number
}

/**
 * A page of what happened, loops folded: at the top level, or inside a row of type `loop` or `turn`. Linear in the steps
 * that the rows stand for; only the page's rows are made. Empty where the trace keeps only counts.
 */
export function traceOutline(run: Run, from: number, count: number, inside?: OutlineRow): OutlinePage {
  const scan = { run, bodies: loopBodies(run.program) }
  const page = { from, count, total: 0, rows: [] }
  if (inside === undefined) scanRows(scan, page, 0, keptSteps(run) - 1)
  else if (inside.type === 'loop') scanTurns(scan, page, inside)
  else if (inside.type === 'turn') {
    add(page, () => stepRow(scan, inside.firstStep))
    scanRows(scan, page, inside.firstStep + 1, inside.lastStep)
  }
  return { rows: page.rows, total: page.total }
}

interface Scan {
  readonly run: Run
  readonly bodies: ReadonlyMap<number, Uint8Array>
}

interface Page {
  readonly from: number
  readonly count: number
  readonly rows: OutlineRow[]
  total: number
}

function keptSteps({ trace }: Run): number {
  return trace.level === 'counts' ? 0 : trace.stepCount
}

function scanRows(scan: Scan, page: Page, first: number, last: number): void {
  for (let step = first; step <= last;) {
    const at = step
    const loop = foldAt(scan, step, last)
    if (loop === undefined) add(page, () => stepRow(scan, at))
    else add(page, () => loop)
    step = loop === undefined ? step + 1 : loop.lastStep + 1
  }
}

/** The loop that is entered at a step, with everything up to the step that leaves it; undefined for any other step. */
function foldAt(scan: Scan, first: number, last: number): Extract<OutlineRow, { type: 'loop' }> | undefined {
  const loop = elementAt(scan, first)
  const body = scan.bodies.get(loop)
  if (body === undefined || !startsTurn(scan, first)) return undefined
  let turns = 0
  let step = first
  for (; step <= last; step++) {
    const element = elementAt(scan, step)
    if (element !== loop && body[element] !== 1) break
    if (element !== loop) continue
    if (!startsTurn(scan, step)) {
      step += 1
      break
    }
    turns += 1
  }
  return { type: 'loop', element: nameOf(scan, loop), turns, firstStep: first, lastStep: step - 1 }
}

function scanTurns(scan: Scan, page: Page, loop: OutlineRow): void {
  const index = elementAt(scan, loop.firstStep)
  let first = loop.firstStep
  for (let step = first + 1; step <= loop.lastStep + 1; step++) {
    if (step <= loop.lastStep && elementAt(scan, step) !== index) continue
    const [firstStep, lastStep, turn] = [first, step - 1, page.total + 1]
    first = step
    if (startsTurn(scan, firstStep))
      add(page, () => ({ type: 'turn', element: loop.element, turn, firstStep, lastStep }))
    else add(page, () => stepRow(scan, firstStep))
  }
}

function add(page: Page, row: () => OutlineRow): void {
  if (page.total >= page.from && page.rows.length < page.count) page.rows.push(row())
  page.total += 1
}

function stepRow(scan: Scan, step: number): OutlineRow {
  return { type: 'step', element: nameOf(scan, elementAt(scan, step)), firstStep: step, lastStep: step }
}

function elementAt({ run }: Scan, step: number): number {
  const entry = entryAt(run.trace, step) ?? 0
  return entry < 0 ? -1 - entry : (run.program.exits[entry]?.element ?? 0)
}

function startsTurn({ run }: Scan, step: number): boolean {
  const entry = entryAt(run.trace, step) ?? -1
  return entry >= 0 && run.program.exits[entry]?.id === NEXT_ITEM
}

function nameOf({ run }: Scan, element: number): string {
  return run.program.elements[element]?.name ?? ''
}
