import { createJournal, type Journal } from '../messaging/journal.ts'
import type { DueEvent } from '../org.ts'
import type { Org } from '../records/org-state.ts'
import { formatDateTime } from '../values/date-time.ts'
import { type AgendaEntry, earliest, removeEarliest } from './agenda.ts'
import { isDue, tellEntry } from './run-entry.ts'
import { settle } from './settle.ts'

/**
 * Lets virtual time pass to an instant (milliseconds, UTC), each due event at its own time, and answers what happened.
 * Time never runs back.
 */
export function advanceTo(org: Org, instant: number, journal: Journal = createJournal()): Journal {
  settle(org, journal)
  for (let next = nextEntry(org); next && next.at <= instant; next = nextEntry(org)) {
    org.clock.now = Math.max(org.clock.now, next.at)
    settle(org, journal)
  }
  org.clock.now = Math.max(org.clock.now, instant)
  return journal
}

/** Lets this many milliseconds of virtual time pass. */
export function advanceBy(org: Org, ms: number, journal: Journal = createJournal()): Journal {
  return advanceTo(org, org.clock.now + ms, journal)
}

/** The next thing that will happen by itself; undefined when nothing is due ever. */
export function nextEvent(org: Org): DueEvent | undefined {
  const entry = nextEntry(org)
  return entry && { at: formatDateTime(entry.at), type: entry.type, text: tellEntry(org, entry) }
}

/** Moves the clock to the next event and lets it happen, with all that is due then. Nothing happens without one. */
export function runNextEvent(org: Org, journal: Journal = createJournal()): Journal {
  settle(org, journal)
  const entry = nextEntry(org)
  return entry ? advanceTo(org, entry.at, journal) : journal
}

/** Entries that mean nothing any more are cleared away on the way. */
function nextEntry(org: Org): AgendaEntry | undefined {
  const { agenda } = org.messaging
  for (let entry = earliest(agenda); entry; entry = earliest(agenda)) {
    if (isDue(org, entry)) return entry
    removeEarliest(agenda)
  }
  return undefined
}
