import type { Org } from '../../records/org-state.ts'
import type { LogEntry } from './log-entry.ts'

/** Adds a line to a person's conversation. */
export function addToLog(org: Org, userId: string, entry: LogEntry): void {
  logOf(org, userId).push(entry)
}

/** The lines of a person's conversation, to be added to. */
export function logOf(org: Org, userId: string): LogEntry[] {
  const known = org.messaging.logs.get(userId)
  if (known) return known
  const log: LogEntry[] = []
  org.messaging.logs.set(userId, log)
  return log
}
