import { toNumber } from '@parley/org'

/**
 * A value, row or record as JSON writes it for people and their tools: exact decimals become JSON numbers, what is
 * absent in a record stays absent. The input isn't changed.
 */
export function jsonValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(jsonValue)
  if (isDecimal(value)) return toNumber(value)
  return jsonObject(value)
}

/** `jsonValue` of each member. A member named `__proto__` is a member like any other. */
export function jsonObject(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, jsonValue(member)]))
}

function isDecimal(value: object): value is { readonly unscaled: string; readonly scale: number } {
  return (
    !('attributes' in value) &&
    'unscaled' in value &&
    typeof value.unscaled === 'string' &&
    'scale' in value &&
    typeof value.scale === 'number'
  )
}
