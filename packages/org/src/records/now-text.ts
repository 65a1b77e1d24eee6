import { formatDateTime } from '../values/date-time.ts'
import type { Org } from './org-state.ts'

/** The virtual now as a Date/Time value. */
export function nowText(org: Org): string {
  if (org.clock.now !== last.ms) last = { ms: org.clock.now, text: formatDateTime(org.clock.now) }
  return last.text
}

/** One text per instant, so that a million records of one load share it. */
let last = { ms: 0, text: '1970-01-01T00:00:00.000Z' }
