/** A span of virtual time in words, the two largest units: `47 h 58 min`, `2 days`, `10 s`. */
export function spanInWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  const units: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 86_400), seconds >= 172_800 ? 'days' : 'day'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ]
  // Whole days below a week read better as hours: people think of the 48 hours, not of two days.
  if (seconds % 3_600 === 0 && seconds > 0 && seconds <= 259_200) return `${String(seconds / 3_600)} h`
  const first = units.findIndex(([count]) => count > 0)
  if (first === -1) return '0 s'
  return units
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${String(count)} ${unit}`)
    .join(' ')
}
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

export interface ClockText {
  /** `Mon 2 Mar 2026` */
  readonly date: string
  /** `2 Mar` */
  readonly shortDate: string
  /** `09:00:00` */
  readonly time: string
}

/** A Date/Time value as the clock shows it, in UTC. */
export function clockText(value: string): ClockText {
  const at = new Date(value)
  const shortDate = `${String(at.getUTCDate())} ${MONTHS[at.getUTCMonth()] ?? ''}`
  const date = `${DAYS[at.getUTCDay()] ?? ''} ${shortDate} ${String(at.getUTCFullYear())}`
  return { date, shortDate, time: value.slice(11, 19) }
}

/** The same in a table: the time of day, with the date where it is another day than `now`. */
export function shortTime(value: string, now: string): string {
  if (value.slice(0, 10) === now.slice(0, 10)) return value.slice(11, 19)
  return `${clockText(value).shortDate} ${value.slice(11, 16)}`
}
