import type { TraceEvent } from '@parley/engine'
import { formatDecimal, isNumberValue } from '@parley/org'
import type { RecordValue, Value } from '@parley/org'

/** The events of a step in words, assignments in the pattern that admins know: `{!x} (old) = new`. */
export function eventLines(events: readonly TraceEvent[]): readonly string[] {
  return events.flatMap((event) => {
    switch (event.type) {
      case 'elementEntered':
        return []
      case 'variableSet':
        return [
          `{!${event.variable}} (${valueText(event.old)}) ${OPERATORS[event.operator] ?? event.operator} ${valueText(event.value)}`,
        ]
      case 'branchTaken':
        return (event.conditions ?? []).map(
          ({ outcome, index, left, operator, right, result }) =>
            `${outcome} ${String(index + 1)}: ${valueText(left)} ${operator} ${valueText(right)} is ${result ? 'true' : 'false'}`,
        )
      case 'effectRequested':
      case 'effectFulfilled':
        return [event.detail]
      case 'fault':
        return [`Fault ${event.code}: ${event.message}${event.handled ? ' The fault path was taken.' : ''}`]
    }
  })
}

const OPERATORS: { readonly [operator: string]: string } = { Assign: '=', Add: '→', Subtract: '→' }

/** Items shown of a long collection. */
const SHOWN = 5

/** A value as a person reads it. */
export function valueText(value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return value === '' ? "''" : value
  if (typeof value === 'boolean') return String(value)
  if (isNumberValue(value)) return formatDecimal(value)
  if (isList(value)) {
    const more = value.length > SHOWN ? `, … ${String(value.length)} in all` : ''
    return `[${value.slice(0, SHOWN).map(valueText).join(', ')}${more}]`
  }
  return `${value.attributes.type} ${nameIn(value)}`
}

// Array.isArray does not narrow readonly arrays away.
function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function nameIn(record: RecordValue): string {
  const name = record['Name'] ?? record['Id']
  return typeof name === 'string' ? name : ''
}
