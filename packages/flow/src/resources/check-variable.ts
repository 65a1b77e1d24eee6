import type { Finding } from '../problems/finding.ts'
import type { ProblemCode } from '../problems/severities.ts'
import type { Surroundings } from '../problems/surroundings.ts'
import { misfit, typeInWords } from '../types/misfit.ts'
import { areDecimalPlaces } from './decimal-places.ts'
import type { VariableResource } from './resource.ts'

/** A variable: the object or class that its type needs, possible decimal places, and a default value that fits. */
export function checkVariable(variable: VariableResource, surroundings: Surroundings): readonly Finding[] {
  const { name, dataType, objectType, apexClass, scale } = variable
  const findings: Finding[] = []
  const add = (code: ProblemCode, field: string, message: string): void => {
    findings.push({ code, message, where: { element: name, field } })
  }
  if (dataType === 'SObject' && !objectType) {
    add('variable/object-missing', 'objectType', `The record variable ${name} has no object. Choose one.`)
  }
  if (dataType === 'Apex' && !apexClass) {
    add('variable/apex-class-missing', 'apexClass', `The Apex-defined variable ${name} has no class. Name one.`)
  }
  if (!areDecimalPlaces(scale)) {
    add('variable/decimal-places', 'scale', `The variable ${name} can't have ${scale} decimal places. Enter 0 to 17.`)
  }
  return [...findings, ...checkDefault(variable, surroundings)]
}

function checkDefault(
  { name, dataType, isCollection, value }: VariableResource,
  surroundings: Surroundings,
): readonly Finding[] {
  if (value === undefined) return []
  const where = { element: name, field: 'value' }
  if (isCollection || dataType === 'SObject') {
    const what = isCollection ? 'collection' : 'record variable'
    const message = `The ${what} ${name} can't have a default value. Take it out, and fill it with an Assignment.`
    return [{ code: 'variable/default-not-possible', message, where }]
  }
  const given = misfit(value, { dataType, isCollection: false }, surroundings)
  if (given === undefined) return []
  const message = `The default value of ${name}, ${given}, is no ${typeInWords({ dataType })}. Enter another one.`
  return [{ code: 'variable/default-type', message, where }]
}
