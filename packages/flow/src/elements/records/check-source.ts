import type { Finding } from '../../problems/finding.ts'
import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'
import { typeInWords } from '../../types/misfit.ts'

/** Which records a data element works on. */
export interface RecordSource {
  readonly name: string
  readonly inputReference?: string
  readonly object: string
}

/** A data element that names no records, or something that is no record. */
export function checkSource(element: RecordSource, surroundings: Surroundings): readonly Finding[] {
  const { name, inputReference = '', object } = element
  const field = element.inputReference === undefined ? 'object' : 'inputReference'
  if (inputReference === '') {
    if (object !== '') return []
    const message = 'Nothing says which records this is about. Choose a record variable or an object.'
    return [{ code: 'records/source-missing', message, where: { element: name, field } }]
  }
  const type = knownType(inputReference, surroundings)
  if (type === undefined || type.dataType === 'SObject' || type.dataType === 'Apex') return []
  const message = `${inputReference} is ${typeInWords(type)}, not a record. Choose a record or a record collection.`
  return [{ code: 'records/not-a-record', message, where: { element: name, field } }]
}
