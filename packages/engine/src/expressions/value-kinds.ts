import type { Decimal, RecordValue, Value } from '@parley/org'

/** A collection. (`Array.isArray` alone loses the element type of a readonly array.) */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value)
}

export function isRecord(value: Value | undefined): value is RecordValue {
  return typeof value === 'object' && value !== null && !isList(value) && 'attributes' in value
}

export function isDecimal(value: Value | undefined): value is Decimal {
  return typeof value === 'object' && value !== null && !isList(value) && !('attributes' in value)
}

export function isNumeric(value: Value | undefined): value is number | Decimal {
  return typeof value === 'number' || isDecimal(value)
}
