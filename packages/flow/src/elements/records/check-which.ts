import type { Finding } from '../../problems/finding.ts'
import { filterMistakes } from '../conditions/condition-mistakes.ts'
import type { RecordFilter } from '../element.ts'

/** The conditions by which a data element finds its records. */
export function checkWhich(element: {
  readonly name: string
  readonly filterLogic: string
  readonly filters: readonly RecordFilter[]
}): readonly Finding[] {
  return filterMistakes(element.filterLogic, element.filters).map(({ rule, message, field }) => ({
    code: `records/${rule}`,
    message,
    where: { element: element.name, field },
  }))
}

/** Without a condition the element takes every record of the object. */
export function checkTakesAll(
  {
    name,
    inputReference,
    object,
    filters,
  }: {
    readonly name: string
    readonly inputReference?: string
    readonly object: string
    readonly filters: readonly RecordFilter[]
  },
  verb: 'updates' | 'deletes',
): readonly Finding[] {
  if (inputReference !== undefined || object === '' || filters.length > 0) return []
  const message = `Without a condition this ${verb} every ${object} record. Add a condition, unless that is meant.`
  return [{ code: 'records/filter-missing', message, where: { element: name, field: 'filters' } }]
}
