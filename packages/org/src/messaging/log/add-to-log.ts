import type { Org } from '../../records/org-state.ts'
import type { LogEntry } from './log-entry.ts'

/** Adds a line to a person's conversation. */
export function addToLog(org: Org, userId: string, entry: LogEntry): void {
  const entries = org.messaging.logs.get(userId)
  if (entries) entries.push(entry)
  else org.messaging.logs.set(userId, [entry])
}
