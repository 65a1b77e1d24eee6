import type { ValueType } from '../run/program.ts'

/** True when two types hold the same things, so that a value passes without a look at it. */
export function sameType(one: ValueType | undefined, other: ValueType): boolean {
  return (
    one !== undefined &&
    one.dataType === other.dataType &&
    one.isCollection === other.isCollection &&
    one.objectType === other.objectType &&
    (other.scale === undefined || one.scale === other.scale)
  )
}
