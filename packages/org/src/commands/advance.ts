import { advanceBy } from '../clock/advance.ts'
import type { Journal } from '../messaging/journal.ts'
import type { OrgCommand, OrgError } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { parseDuration } from '../values/duration.ts'

type Advance = Extract<OrgCommand, { readonly advance: unknown }>

/** The scenario step `advance`: virtual time passes, and what is due on the way happens at its own time. */
export function advance(org: Org, journal: Journal, command: Advance): OrgError | undefined {
  const ms = parseDuration(command.advance)
  if (ms === undefined) {
    const message = `"${command.advance}" is no span of time. Write 90s, 30m, 48h, 3d, or ISO 8601 such as PT48H.`
    return { code: 'bad-duration', message }
  }
  advanceBy(org, ms, journal)
  return undefined
}
