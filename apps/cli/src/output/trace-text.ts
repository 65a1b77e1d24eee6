import { traceEvents, type Run, type TraceEvent } from '@parley/engine'
import type { Value } from '@parley/org'

/** Events that are told one by one. */
const MOST = 2000

/** A run element by element: one numbered line for each, and below it what it did. */
export function traceText(run: Run): string {
  const events = traceEvents(run, 0, MOST + 1)
  const lines = events.slice(0, MOST).map(eventLine)
  if (events.length > MOST) lines.push('  … and more; the trace is told up to here.')
  return `${lines.join('\n')}\n`
}

function eventLine(event: TraceEvent): string {
  switch (event.type) {
    case 'elementEntered':
      return `${String(event.step + 1).padStart(3)}  ${event.element}`
    case 'branchTaken':
      return [
        ...(event.conditions ?? []).map(
          (each) =>
            `       ${each.outcome}: ${short(each.left)} ${each.operator} ${short(each.right)} is ${each.result}`,
        ),
        `       → ${event.exit}`,
      ].join('\n')
    case 'variableSet':
      return `       ${event.variable} ${event.operator}: ${short(event.old)} → ${short(event.value)}`
    case 'effectRequested':
      return `       asks (${event.effect}): ${event.detail}`
    case 'effectFulfilled':
      return `       gets: ${event.detail}`
    case 'fault':
      return `       fault ${event.code}${event.handled ? ' (takes the fault path)' : ''}: ${event.message}`
  }
}

function short(value: Value): string {
  const text = JSON.stringify(value) ?? 'null'
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}
