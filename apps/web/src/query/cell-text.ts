import type { QueryRow } from '@parley/org'

/** What stands in a result's cell: the column may be a parent path such as `MessagingEndUser.Name`. Null is empty. */
export function cellText(row: QueryRow, column: string): string {
  let value: unknown = row
  for (const step of column.split('.')) {
    if (typeof value !== 'object' || value === null) return ''
    const found = Object.entries(value).find(([name]) => name.toLowerCase() === step.toLowerCase())
    value = found?.[1]
  }
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return JSON.stringify(value)
}
