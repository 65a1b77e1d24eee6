import type { Org } from '../../records/org-state.ts'
import type { Line, LogEntry } from './log-entry.ts'

/** Adds a line to a person's conversation at the virtual now; `order` when its place was taken earlier. */
export function addToLog(org: Org, userId: string, line: Line, order: number = nextOrder(org)): void {
  logOf(org, userId).push({ ...line, at: org.clock.now, order })
}

/** The next place among all lines and messages of the org. */
export function nextOrder(org: Org): number {
  return org.messaging.nextOrder++
}

/** The lines of a person's conversation, to be added to. */
export function logOf(org: Org, userId: string): LogEntry[] {
  const known = org.messaging.logs.get(userId)
  if (known) return known
  const log: LogEntry[] = []
  org.messaging.logs.set(userId, log)
  return log
}
