import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { orgObject } from '../../types/org-object.ts'
import { filterMistakes } from '../conditions/filter-mistakes.ts'
import type { GetRecordsElement } from '../element.ts'
import { checkQuery } from './check-query.ts'
import { checkStorage } from './check-storage.ts'

/** Get Records: an object, finished conditions with a fitting logic, fields and values of fitting types, and a place for the result. */
export function checkGetRecords(element: GetRecordsElement, surroundings: Surroundings): readonly Finding[] {
  return [
    ...checkObject(element, surroundings),
    ...filterMistakes(element, surroundings).map(({ rule, message, field }): Finding => ({
      code: `get-records/${rule}`,
      message,
      where: { element: element.name, field },
    })),
    ...checkQuery(element, surroundings),
    ...checkStorage(element, surroundings),
  ]
}

function checkObject({ name, object, filters }: GetRecordsElement, { context }: Surroundings): readonly Finding[] {
  if (object === '') {
    return [
      {
        code: 'get-records/object-missing',
        message: 'This element does not say which object to read. Choose one.',
        where: { element: name, field: 'object' },
      },
    ]
  }
  const findings: Finding[] = []
  if (context.objects !== undefined && orgObject(object, context) === undefined) {
    findings.push({
      code: 'get-records/object-unknown',
      message: `The simulated org has no object ${object}, so a run stops here. Choose another, unless the flow is meant for a real org.`,
      where: { element: name, field: 'object' },
    })
  }
  if (filters.length === 0) {
    findings.push({
      code: 'get-records/filter-missing',
      message: `Without a condition this reads every ${object} record. Add a condition, unless that is meant.`,
      where: { element: name, field: 'filterLogic' },
    })
  }
  return findings
}
