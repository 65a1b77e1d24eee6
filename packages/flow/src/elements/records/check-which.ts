import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { type Filtered, filterMistakes } from '../conditions/filter-mistakes.ts'
import { ruleFamily } from '../conditions/rule-family.ts'
import type { RecordFilter } from '../element.ts'
import type { RecordSource } from './check-source.ts'
import { objectOfRecords } from './object-of-records.ts'

/** The conditions by which a data element finds its records. */
export function checkWhich(element: RecordSource & Filtered, surroundings: Surroundings): readonly Finding[] {
  const object = objectOfRecords(element, surroundings)
  const isTriggeringRecord = element.inputReference === '$Record'
  return filterMistakes({ ...element, object }, surroundings, 'Condition', isTriggeringRecord).map(
    ({ rule, message, field }) => ({
      code: `records/${ruleFamily(rule)}`,
      message,
      where: { element: element.name, field },
    }),
  )
}

/** Without a condition the element takes every record of the object. */
export function checkTakesAll(
  { name, inputReference, object, filters }: RecordSource & { readonly filters: readonly RecordFilter[] },
  verb: 'updates' | 'deletes',
): readonly Finding[] {
  if (inputReference !== undefined || object === '' || filters.length > 0) return []
  const message = `Without a condition this ${verb} every ${object} record. Add a condition, unless that is meant.`
  return [{ code: 'records/filter-missing', message, where: { element: name, field: 'filters' } }]
}
