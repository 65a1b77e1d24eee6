import type { LogEntry } from './log-entry.ts'

/** A grey line of a conversation in words. */
export function tellLine(
  entry: Extract<LogEntry, { readonly type: 'session' | 'consent' }>,
  sessionName: string,
): string {
  if (entry.type === 'consent') return entry.to === 'OptedOut' ? 'Opted out.' : `Consent is now ${entry.to ?? 'empty'}.`
  const { change } = entry
  switch (change.kind) {
    case 'opened':
      return change.status === 'Ended'
        ? `Session ${sessionName} opened and ended at once.`
        : `Session ${sessionName} opened (${change.status}).`
    case 'changed':
      return change.to === 'Active' ? `Session ${sessionName} was taken.` : `Session ${sessionName} is ${change.to}.`
    case 'ended':
      return `Session ${sessionName} ended ${change.why}.`
  }
}
