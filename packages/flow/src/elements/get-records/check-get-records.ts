import type { Problem } from '../../problems/problem.ts'
import { logicMistake } from '../conditions/condition-logic.ts'
import type { GetRecordsElement } from '../element.ts'

/** Get Records without an object, with unfinished filters or logic that doesn't fit, or reading every record. */
export function checkGetRecords(element: GetRecordsElement): readonly Problem[] {
  const problems: Problem[] = []
  if (element.object === '') {
    problems.push({
      code: 'get-records/object-missing',
      severity: 'error',
      message: 'This element does not say which object to read. Choose one.',
      where: { element: element.name, field: 'object' },
    })
  } else if (element.filters.length === 0) {
    problems.push({
      code: 'get-records/filter-missing',
      severity: 'warning',
      message: `Without a condition this reads every ${element.object} record. Add a condition, unless that is meant.`,
      where: { element: element.name, field: 'filters' },
    })
  }
  const mistake = logicMistake(element.filterLogic, element.filters.length)
  if (mistake !== undefined) {
    problems.push({
      code: `get-records/${mistake.code}`,
      severity: 'error',
      message: mistake.message,
      where: { element: element.name, field: 'filterLogic' },
    })
  }
  for (const [index, filter] of element.filters.entries()) {
    if (filter.field !== '' && filter.operator !== '' && filter.value !== undefined) continue
    const member = filter.field === '' ? 'field' : filter.operator === '' ? 'operator' : 'value'
    problems.push({
      code: `get-records/${member}-missing`,
      severity: 'error',
      message: `Condition ${index + 1} has no ${member}. Complete or remove it.`,
      where: { element: element.name, field: `filters/${index}/${member}` },
    })
  }
  return problems
}
