import type { Org } from '../records/org-state.ts'
import { formatDateTime } from '../values/date-time.ts'
import type { OrgEvent } from '../org.ts'

/** What happened while the platform worked: sentences for the first events, counts for all of them. */
export interface Journal {
  readonly events: OrgEvent[]
  readonly counts: Partial<Record<OrgEvent['type'], number>>
}

export type Happening = Omit<OrgEvent, 'at'>

export function createJournal(): Journal {
  return { events: [], counts: {} }
}

/** Most events that are told one by one: a million messages are read as a number. */
export const maxToldEvents = 1000

/** Notes an event at the virtual now. `tell` is only called as long as events are told one by one. */
export function note(org: Org, journal: Journal, type: OrgEvent['type'], tell: () => Omit<Happening, 'type'>): void {
  journal.counts[type] = (journal.counts[type] ?? 0) + 1
  if (journal.events.length < maxToldEvents) {
    journal.events.push({ at: formatDateTime(org.clock.now), type, ...tell() })
  }
}
