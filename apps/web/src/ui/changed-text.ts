const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** When something was changed, in words; `then` and `now` in milliseconds since 1970, the date in the person's zone. */
export function changedText(then: number, now: number): string {
  const ago = now - then
  if (ago < MINUTE) return 'Just now'
  if (ago < HOUR) return `${String(Math.floor(ago / MINUTE))} min ago`
  if (ago < DAY) return `${String(Math.floor(ago / HOUR))} h ago`
  if (ago < 2 * DAY) return 'Yesterday'
  const date = new Date(then)
  return `${String(date.getDate())} ${MONTHS[date.getMonth()] ?? ''} ${String(date.getFullYear())}`
}
