import type { Surroundings } from '../problems/surroundings.ts'
import { knownType } from './known-type.ts'
import { fitsType, typeInWords, type WantedType } from './misfit.ts'
import { notAssignable } from './not-assignable.ts'

/**
 * Why a value of this type cannot be put into a reference, as the end of a sentence (`is Text, not Number`); undefined when it
 * can, or when that is not known.
 */
export function whyNotInto(reference: string, given: WantedType, surroundings: Surroundings): string | undefined {
  const obstacle = notAssignable(reference, surroundings)
  const type = obstacle === undefined ? knownType(reference, surroundings) : undefined
  if (type === undefined) return obstacle
  const { dataType = type.dataType, isCollection = type.isCollection, objectType } = given
  const fits = fitsType(type, { dataType, isCollection, ...(objectType !== undefined && { objectType }) })
  return fits ? undefined : `is ${typeInWords(type)}, not ${typeInWords({ ...given, dataType })}`
}
