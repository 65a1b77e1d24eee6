import type { GetRecordsElement, RecordFilter } from '@parley/flow'
import type { Filter, FilterOperator, Value } from '@parley/org'
import { compileValue } from '../../expressions/compile-value.ts'
import type { Scope } from '../../expressions/expression.ts'
import { isList } from '../../expressions/value-kinds.ts'
import { raiseFault } from '../../run/raise.ts'
import type { Run } from '../../run/run.ts'
import { readLogic, type Logic } from '../condition-logic.ts'

/** The element's filter with the values of the moment; undefined for all records. */
export type ReadFilter = (run: Run) => Filter | undefined

/**
 * Compiles conditions and their logic. A null value makes the element fail, as in Salesforce; *Is Null* is the way to
 * ask for empty fields. With plain *All conditions*, several equals-conditions on one field count as one with OR.
 */
export function compileFilters(scope: Scope, element: GetRecordsElement): ReadFilter {
  if (element.filters.length === 0) return () => undefined
  const logic = readLogic(element.filterLogic, element.filters.length)
  if (logic === undefined) {
    return (run) => {
      raiseFault(
        run,
        'condition-logic',
        `${element.label}: the condition logic "${element.filterLogic}" can't be read.`,
      )
      return undefined
    }
  }
  const rows = element.filters.map((filter) => compileRow(scope, element, filter))
  const combined = 'and' in logic ? { and: withSameFieldOr(logic.and, element.filters) } : logic
  return (run) => {
    const values: Filter[] = []
    for (const row of rows) {
      const filter = row(run)
      if (filter === undefined || run.raised !== undefined) return undefined
      values.push(filter)
    }
    return fill(combined, values)
  }
}

function compileRow(scope: Scope, element: GetRecordsElement, filter: RecordFilter): ReadFilter {
  const { field, operator } = filter
  const { read } = compileValue(scope, filter.value, 'fault')
  if (operator === 'IsNull') {
    return (run) => ({ field, operator: read(run) === false ? '!=' : '=', value: null })
  }
  const known = OPERATORS.get(operator)
  return (run) => {
    const value = read(run)
    if (run.raised !== undefined) return undefined
    if (known === undefined) {
      raiseFault(run, 'not-simulated', `${element.label}: the operator ${operator} on ${field} is not simulated.`)
      return undefined
    }
    if (value === null) {
      raiseFault(
        run,
        'filter-value-null',
        `${element.label}: the value that ${field} is compared with is null. Check it before this element, or use Is Null.`,
      )
      return undefined
    }
    return { field, operator: known, value: known === 'in' || known === 'notIn' ? listOf(value) : value }
  }
}

const OPERATORS = new Map<string, FilterOperator>([
  ['EqualTo', '='],
  ['NotEqualTo', '!='],
  ['GreaterThan', '>'],
  ['GreaterThanOrEqualTo', '>='],
  ['LessThan', '<'],
  ['LessThanOrEqualTo', '<='],
  ['StartsWith', 'startsWith'],
  ['EndsWith', 'endsWith'],
  ['Contains', 'contains'],
  ['In', 'in'],
  ['NotIn', 'notIn'],
])

/** Source: Salesforce Help on Get Records (flow-builder.md §5.3). */
function withSameFieldOr(parts: readonly Logic[], filters: readonly RecordFilter[]): readonly Logic[] {
  const byField = new Map<string, Logic[]>()
  const rest: Logic[] = []
  for (const part of parts) {
    const filter = 'condition' in part ? filters[part.condition] : undefined
    if (filter?.operator !== 'EqualTo') rest.push(part)
    else byField.set(filter.field, [...(byField.get(filter.field) ?? []), part])
  }
  return [
    ...rest,
    ...[...byField.values()].map((same) => (same.length === 1 ? (same[0] ?? { or: same }) : { or: same })),
  ]
}

function fill(logic: Logic, values: readonly Filter[]): Filter {
  if ('condition' in logic) return values[logic.condition] ?? { and: [] }
  if ('not' in logic) return { not: fill(logic.not, values) }
  if ('and' in logic) return { and: logic.and.map((part) => fill(part, values)) }
  return { or: logic.or.map((part) => fill(part, values)) }
}

function listOf(value: Value): Value {
  return isList(value) ? value : [value]
}
