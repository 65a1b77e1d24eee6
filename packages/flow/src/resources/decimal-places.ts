/** Whether a number can have so many decimal places; none given is fine (flow-builder.md §4). */
export function areDecimalPlaces(scale: number | undefined): boolean {
  return scale === undefined || (scale >= 0 && scale <= MAX_DECIMAL_PLACES)
}

const MAX_DECIMAL_PLACES = 17
