import type { Problem } from '../../problems/problem.ts'
import type { AssignmentElement } from '../element.ts'

/** An assignment without rows, and rows that are not finished. Types are the general rules' matter. */
export function checkAssignment(element: AssignmentElement): readonly Problem[] {
  if (element.items.length === 0) {
    return [
      {
        code: 'assignment/empty',
        severity: 'warning',
        message: 'This assignment sets nothing. Add a row, or remove the element.',
        where: { element: element.name, field: 'items' },
      },
    ]
  }
  return element.items.flatMap((item, index) => {
    const problems: Problem[] = []
    if (item.assignToReference === '') {
      problems.push({
        code: 'assignment/variable-missing',
        severity: 'error',
        message: `Row ${index + 1} does not say which variable to set. Choose one.`,
        where: { element: element.name, field: `items/${index}/assignToReference` },
      })
    }
    if (item.operator === '' || item.operator === 'None') {
      problems.push({
        code: 'assignment/operator-missing',
        severity: 'error',
        message: `Row ${index + 1} has no operator. Choose how the value is put in.`,
        where: { element: element.name, field: `items/${index}/operator` },
      })
    }
    if (item.value === undefined) {
      problems.push({
        code: 'assignment/value-missing',
        // Real, active flows clear a variable this way.
        severity: 'warning',
        message: `Row ${index + 1} has no value, so it sets null. Enter one, unless that is meant.`,
        where: { element: element.name, field: `items/${index}/value` },
      })
    }
    return problems
  })
}
