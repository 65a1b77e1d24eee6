import type { GetRecordsElement } from '@parley/flow'
import { selectRecords, type RecordValue } from '@parley/org'
import { raiseFault } from '../../run/raise.ts'
import { use } from '../../run/limits.ts'
import { NOWHERE } from '../../run/run-state.ts'
import type { Run } from '../../run/run.ts'
import { recordDetail } from '../../trace/trace.ts'
import type { ElementOutput, ElementRunner, ElementSite, Execute } from '../element-runner.ts'
import { compileFilters } from './compile-filters.ts'
import { compileLimit } from './compile-limit.ts'
import { compileStore } from './store-records.ts'

/** Queries the org and stores what it finds. One SOQL query and its rows count against the limits. */
export const getRecords: ElementRunner<'getRecords'> = { outputs, prepare }

function outputs(element: GetRecordsElement): readonly ElementOutput[] {
  if (!element.storeOutputAutomatically) return []
  const isCollection = !element.getFirstRecordOnly
  return [{ name: element.name, type: { dataType: 'SObject', isCollection, objectType: element.object } }]
}

function prepare(element: GetRecordsElement, site: ElementSite): Execute {
  const next = site.exit('connector')
  const filters = compileFilters(site.scope, element)
  const limit = compileLimit(site.scope, element)
  const store = compileStore(site.scope, element)
  const orderBy =
    element.sortField === undefined ? [] : [{ field: element.sortField, descending: element.sortOrder === 'Desc' }]
  return (run) => {
    const where = filters(run)
    const most = limit(run)
    if (run.raised !== undefined || !use(run, 'soqlQueries', 1)) return NOWHERE
    const result = selectRecords(run.org, {
      object: element.object,
      orderBy,
      ...(where === undefined ? {} : { where }),
      ...(most === undefined ? {} : { limit: most }),
    })
    if ('error' in result) {
      raiseFault(run, result.error.code, `${element.label}: ${result.error.message}`)
      return NOWHERE
    }
    if (!use(run, 'queryRows', result.records.length)) return NOWHERE
    note(run, element, result.records)
    store(run, result.records)
    return next
  }
}

function note(run: Run, element: GetRecordsElement, records: readonly RecordValue[]): void {
  if (element.object === 'MessagingEndUser' && records.length > 0)
    run.state.found.push({ element: element.name, records })
  if (run.trace.level === 'counts') return
  const { steps } = run.state
  const filters = element.filters.length
  const conditions = filters === 0 ? 'no conditions' : filters === 1 ? '1 condition' : `${filters} conditions`
  recordDetail(run.trace, { type: 'requested', step: steps, effect: 'query', text: `${element.object}, ${conditions}` })
  const found = records.length === 1 ? '1 record' : `${records.length} records`
  recordDetail(run.trace, { type: 'fulfilled', step: steps, effect: 'query', text: found })
}
