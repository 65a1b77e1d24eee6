import type { Decimal } from './value.ts'

/**
 * A number as the org holds it: a JavaScript number when it is an integer within ±2^53-1, else an exact `Decimal`
 * without trailing zeros. So each number has one form, and equal numbers are equal in form.
 */
export type NumberValue = number | Decimal

/** Reads `12`, `-0.50`, `.5`, `1e3`; undefined for anything else and for more than 400 digits on a side. */
export function parseDecimal(text: string): NumberValue | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text)
  const [whole, fraction] = [match?.[2] ?? '', match?.[3] ?? '']
  if (!match || whole + fraction === '' || whole.length + fraction.length > mostDigits) return undefined
  const scale = fraction.length - Number(match[4] ?? 0)
  if (Math.abs(scale) > mostDigits) return undefined
  const digits = BigInt(whole + fraction)
  return fromBig({ digits: match[1] === '-' ? -digits : digits, scale })
}

/** The shortest decimal that a JavaScript number stands for (0.1 is one tenth); undefined for NaN and infinities. */
export function fromNumber(value: number): NumberValue | undefined {
  if (Number.isSafeInteger(value)) return value === 0 ? 0 : value
  return parseDecimal(String(value))
}

/** The nearest JavaScript number, for charts and JSON. */
export function toNumber(value: NumberValue): number {
  return typeof value === 'number' ? value : Number(formatDecimal(value))
}

/** Plain digits without exponent or grouping; `scale` pads with zeros and rounds half up. */
export function formatDecimal(value: NumberValue, scale?: number): string {
  if (typeof value === 'number' && scale === undefined) return String(value)
  const big = toBig(scale === undefined ? value : round(value, scale))
  const shown = Math.max(scale ?? big.scale, 0)
  const digits = String(rescale(big, Math.max(shown, big.scale)))
  const negative = digits.startsWith('-')
  const padded = (negative ? digits.slice(1) : digits).padStart(shown + 1, '0')
  const text = shown === 0 ? padded : `${padded.slice(0, -shown)}.${padded.slice(-shown)}`
  return negative ? `-${text}` : text
}

export function add(a: NumberValue, b: NumberValue): NumberValue {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a + b)) return a + b
  const [x, y] = aligned(a, b)
  return fromBig({ digits: x.digits + y.digits, scale: x.scale })
}

export function subtract(a: NumberValue, b: NumberValue): NumberValue {
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a - b)) return a - b
  const [x, y] = aligned(a, b)
  return fromBig({ digits: x.digits - y.digits, scale: x.scale })
}

export function multiply(a: NumberValue, b: NumberValue): NumberValue {
  // `|| 0` because -1 * 0 is a second zero in JavaScript.
  if (typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(a * b)) return a * b || 0
  const [x, y] = [toBig(a), toBig(b)]
  return fromBig({ digits: x.digits * y.digits, scale: x.scale + y.scale })
}

/** The quotient rounded half up to `scale` digits after the point; undefined when dividing by zero. */
export function divide(a: NumberValue, b: NumberValue, scale = 18): NumberValue | undefined {
  const [x, y] = aligned(a, b)
  if (y.digits === 0n) return undefined
  return fromBig({ digits: quotient(x.digits * 10n ** BigInt(scale), y.digits, 'halfUp'), scale })
}

/** Ways to drop digits: to the nearest with ties away from zero, to the next lower, the next higher, towards zero. */
export type Rounding = 'halfUp' | 'floor' | 'ceiling' | 'truncate'

/** Keeps `scale` digits after the point; a negative scale rounds to tens, hundreds … */
export function round(value: NumberValue, scale: number, rounding: Rounding = 'halfUp'): NumberValue {
  if (typeof value === 'number' && scale >= 0) return value
  const big = toBig(value)
  if (big.scale <= scale) return value
  return fromBig({ digits: quotient(big.digits, 10n ** BigInt(big.scale - scale), rounding), scale })
}

/** Negative, zero or positive, for sorting. */
export function compareDecimals(a: NumberValue, b: NumberValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  const [x, y] = aligned(a, b)
  return x.digits < y.digits ? -1 : x.digits > y.digits ? 1 : 0
}

export function isNumberValue(value: unknown): value is NumberValue {
  if (typeof value === 'number') return true
  return typeof value === 'object' && value !== null && 'unscaled' in value && 'scale' in value
}

const mostDigits = 400

interface Big {
  readonly digits: bigint
  readonly scale: number
}

function toBig(value: NumberValue): Big {
  return typeof value === 'number'
    ? { digits: BigInt(value), scale: 0 }
    : { digits: BigInt(value.unscaled), scale: value.scale }
}

function fromBig(big: Big): NumberValue {
  let { digits, scale } = big
  if (scale < 0) [digits, scale] = [digits * 10n ** BigInt(-scale), 0]
  while (scale > 0 && digits % 10n === 0n) [digits, scale] = [digits / 10n, scale - 1]
  const small = Number(digits)
  return scale === 0 && Number.isSafeInteger(small) ? small : { unscaled: String(digits), scale }
}

function aligned(a: NumberValue, b: NumberValue): [Big, Big] {
  const [x, y] = [toBig(a), toBig(b)]
  const scale = Math.max(x.scale, y.scale)
  return [
    { digits: rescale(x, scale), scale },
    { digits: rescale(y, scale), scale },
  ]
}

/** The digits at a scale that is not smaller. */
function rescale(big: Big, scale: number): bigint {
  return big.digits * 10n ** BigInt(scale - big.scale)
}

function quotient(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  const towardsZero = dividend / divisor
  const rest = dividend % divisor
  if (rest === 0n) return towardsZero
  const negative = dividend < 0n !== divisor < 0n
  const away = towardsZero + (negative ? -1n : 1n)
  if (rounding === 'truncate') return towardsZero
  if (rounding === 'floor') return negative ? away : towardsZero
  if (rounding === 'ceiling') return negative ? towardsZero : away
  return magnitude(rest) * 2n >= magnitude(divisor) ? away : towardsZero
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}
