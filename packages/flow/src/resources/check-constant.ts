import type { Finding } from '../problems/finding.ts'
import type { Surroundings } from '../problems/surroundings.ts'
import { misfit, typeInWords } from '../types/misfit.ts'
import type { ConstantResource } from './resource.ts'

/** A constant: a value, written out, of its type. */
export function checkConstant(
  { name, dataType, value }: ConstantResource,
  surroundings: Surroundings,
): readonly Finding[] {
  const where = { element: name, field: 'value' }
  if (value === undefined) {
    return [{ code: 'constant/value-missing', message: `The constant ${name} has no value. Enter one.`, where }]
  }
  const isReference = value.kind === 'reference' && !value.to.startsWith('$GlobalConstant.')
  if (isReference || (value.kind === 'string' && /\{!(?!\$GlobalConstant\.)[^{}]+\}/.test(value.text))) {
    const message = `The constant ${name} depends on another resource, so it is not constant. Enter a value, or use a formula.`
    return [{ code: 'constant/value-not-fixed', message, where }]
  }
  const given = misfit(value, { dataType, isCollection: false }, surroundings)
  if (given === undefined) return []
  const message = `The value of ${name}, ${given}, is no ${typeInWords({ dataType })}. Enter another one.`
  return [{ code: 'constant/value-type', message, where }]
}
