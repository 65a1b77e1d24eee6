import type { Surroundings } from '../../problems/surroundings.ts'
import { knownType } from '../../types/known-type.ts'
import type { RecordSource } from './check-source.ts'

/** The object of a data element's records, be it named or that of its record variable; empty where it is not known. */
export function objectOfRecords({ inputReference = '', object }: RecordSource, surroundings: Surroundings): string {
  return object || (knownType(inputReference, surroundings)?.objectType ?? '')
}
