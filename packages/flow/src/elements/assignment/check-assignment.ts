import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'
import { misfit, typeInWords } from '../../types/misfit.ts'
import { notAssignable } from '../../types/not-assignable.ts'
import type { AssignmentElement, AssignmentItem } from '../element.ts'
import { assignedType, assignmentOperators } from './assignment-operators.ts'

/** An assignment without rows, rows that are not finished, and rows whose operator or value does not fit the variable. */
export function checkAssignment(element: AssignmentElement, surroundings: Surroundings): readonly Finding[] {
  if (element.items.length === 0) {
    return [
      {
        code: 'assignment/empty',
        message: 'This assignment sets nothing. Add a row, or remove the element.',
        where: { element: element.name, field: 'items/0/assignToReference' },
      },
    ]
  }
  return element.items.flatMap((item, index) =>
    [...checkComplete(item, index), ...checkTypes(item, index, surroundings)].map(({ member, ...finding }) => ({
      ...finding,
      where: { element: element.name, field: `items/${index}/${member}` },
    })),
  )
}

interface RowFinding extends Omit<Finding, 'where'> {
  readonly member: keyof AssignmentItem
}

function checkComplete({ assignToReference, operator, value }: AssignmentItem, index: number): RowFinding[] {
  const findings: RowFinding[] = []
  if (assignToReference === '') {
    const message = `Row ${index + 1} does not say which variable to set. Choose one.`
    findings.push({ code: 'assignment/variable-missing', message, member: 'assignToReference' })
  }
  if (isUnset(operator)) {
    const message = `Row ${index + 1} has no operator. Choose how the value is put in.`
    findings.push({ code: 'assignment/operator-missing', message, member: 'operator' })
  }
  if (value === undefined) {
    const message = `Row ${index + 1} has no value, so it sets null. Enter one, unless that is meant.`
    findings.push({ code: 'assignment/value-missing', message, member: 'value' })
  }
  return findings
}

function checkTypes(item: AssignmentItem, index: number, surroundings: Surroundings): RowFinding[] {
  const { assignToReference, operator, value } = item
  if (assignToReference === '' || isUnset(operator)) return []
  const obstacle = notAssignable(assignToReference, surroundings)
  if (obstacle !== undefined) {
    const message = `Row ${index + 1} sets ${assignToReference}, which ${obstacle} and can't be changed. Choose a variable.`
    return [{ code: 'assignment/not-assignable', message, member: 'assignToReference' }]
  }
  const target = knownType(assignToReference, surroundings)
  if (!assignmentOperators(target).includes(operator)) {
    const which = target === undefined ? 'no operator of assignments' : `not possible with ${typeInWords(target)}`
    const message = `Row ${index + 1}: ${operator} is ${which}. Choose another operator.`
    return [{ code: 'assignment/operator-type', message, member: 'operator' }]
  }
  const wanted = assignedType(operator, target)
  const given = misfit(value, wanted, surroundings)
  if (given === undefined) return []
  const message = `Row ${index + 1}: ${given} does not fit; ${assignToReference} needs ${typeInWords(wanted)} here. Choose another value.`
  return [{ code: 'assignment/value-type', message, member: 'value' }]
}

function isUnset(operator: string): boolean {
  return operator === '' || operator === 'None'
}
