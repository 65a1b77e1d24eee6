/**
 * Reads a span of time in milliseconds: `90s`, `30m`, `48h`, `3d`, `1w`, several together (`1h30m`), or ISO 8601
 * without years and months (`PT48H`, `P2DT1.5S`). Undefined for anything else, negative spans among it.
 */
export function parseDuration(text: string): number | undefined {
  const spelling = text.trim()
  const iso = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/i.exec(spelling)
  if (iso) return /\d/.test(spelling) ? sum(iso.slice(1)) : undefined
  const short = /^(?:(\d+)w)?\s*(?:(\d+)d)?\s*(?:(\d+)h)?\s*(?:(\d+)m)?\s*(?:(\d+(?:\.\d{1,3})?)s)?$/i.exec(spelling)
  return short && spelling !== '' ? sum(short.slice(1)) : undefined
}

/** Milliseconds of a week, day, hour, minute and second, in the order in which both spellings have them. */
const units = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000]

function sum(counts: readonly (string | undefined)[]): number | undefined {
  const total = units.reduce((ms, unit, at) => ms + Math.round(Number(counts[at] ?? 0) * unit), 0)
  return Number.isSafeInteger(total) ? total : undefined
}
