import type { ScheduledPath } from './start-element.ts'

/** When a scheduled path runs: `3 days after the trigger`, `1 hour before CloseDate`, `Right after the transaction`. */
export function pathTimeInWords({
  pathType,
  offsetNumber = 0,
  offsetUnit = '',
  timeSource,
  recordField = '',
}: Omit<ScheduledPath, 'name' | 'label'>): string {
  if (pathType === 'AsyncAfterCommit') return 'Right after the transaction'
  const source = timeSource === 'RecordField' && recordField !== '' ? recordField : 'the trigger'
  if (offsetNumber === 0) return `At the time of ${source}`
  const amount = Math.abs(offsetNumber)
  const unit = offsetUnit.toLowerCase()
  return `${amount} ${amount === 1 ? unit.replace(/s$/, '') : unit} ${offsetNumber < 0 ? 'before' : 'after'} ${source}`
}
